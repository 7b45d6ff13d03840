package dev.parallax.formats.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures the extractor on labelled pages that do not come with the project; skipped where they are missing. */
class ExtractionQualityTest {

    /** What was reached with the shipped weights, less one point. */
    private static final double SHIPPED = 0.975;
    /** What was reached on pages that the weights had not seen, less 1.5 points. */
    private static final double UNSEEN = 0.96;

    private static List<LabelledPage> pages() throws IOException {
        String shared = System.getProperty("PARALLAX_SHARED", System.getenv("PARALLAX_SHARED"));
        assumeTrue(shared != null, "needs PARALLAX_SHARED, the place of the labelled pages");
        Path folder = Path.of(shared, "data", "extraction");
        assumeTrue(Files.isDirectory(folder), "no labelled pages in " + folder);
        return BlockModelTraining.load(folder);
    }

    @Test
    void shippedWeightsFindTheArticles() throws IOException {
        BlockModel model = BlockModel.load();
        ExtractionScore score = new ExtractionScore();
        for (LabelledPage page : pages()) {
            score.add(BlockModelTraining.extract(page, model), page.gold);
        }
        assertThat(score.f1()).isGreaterThan(SHIPPED);
    }

    @Test
    void trainingFindsTheArticlesOfUnseenPages() throws IOException {
        ExtractionScore score = BlockModelTraining.crossValidate(pages());
        assertThat(score.f1()).isGreaterThan(UNSEEN);
    }
}

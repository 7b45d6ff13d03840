package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final String SHARED =
            "The Quillon bridge closed on Tuesday after a gravel barge struck its third" + " pillar near Teskel.";

    private static final String COPIED = "Bridge closed\n\n" + SHARED
            + " Engineers from the harbour board spent the night below the deck with lamps and hammers. Two bakeries on"
            + " the far bank threw away their bread, since no van came across before noon.";

    @Test
    void aCopyIsNoSecondOrigin() {
        Comparison comparison = ArticleComparer.create()
                .compare(List.of(
                        Article.of("wire", COPIED).withOutlet("Teskel Wire"),
                        Article.of("copy", COPIED).withOutlet("Marle Post"),
                        Article.of(
                                        "own",
                                        "No way over\n\n" + SHARED
                                                + " Commuters told our reporter of queues at the old ford, where a tractor pulled"
                                                + " cars out of the mud for a small fee all morning.")
                                .withOutlet("Orsel Courier")));
        Fact fact = comparison.facts().get(0);
        assertThat(fact.coverage()).containsOnly(Coverage.COVERED);
        assertThat(comparison.text(fact.label())).isEqualTo(SHARED);
        assertThat(comparison.origins(fact)).isEqualTo(2);
        assertThat(comparison.origins()).containsExactly(List.of(0, 1), List.of(2));
    }
}

package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Analyzer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryStreamTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

    private final Analyzer analyzer = Analyzer.create();
    private final StoryStream stream = StoryClusterer.create().stream();
    private final Random random = new Random(4);
    private int count;

    /** Takes in a report that draws its words from these and returns the number of its story. */
    private long add(int day, String... words) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 0; i < 60; i++) {
            text.append(' ').append(words[random.nextInt(words.length)]);
        }
        return stream.add(
                analyzer.analyze(Article.of("r" + count++, text.append('.').toString())
                        .withPublished(PublicationTime.of(DAY.plusDays(day)))));
    }

    private static String[] words(String stem, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> stem + (char) ('a' + i)).toArray(String[]::new);
    }

    /** Returns two thirds of the words, so that no two reports are taken for copies. */
    private String[] some(String[] words) {
        List<String> shuffled = new ArrayList<>(List.of(words));
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, words.length * 2 / 3).toArray(String[]::new);
    }

    private List<List<String>> stories() {
        return stream.stories().stream()
                .map(story -> story.articles().stream().map(StoryArticle::id).toList())
                .toList();
    }

    @Test
    void runningStoriesBecomeOneWhenReportsJoinThem() {
        long quake = add(0, words("quorv", 0, 9));
        long dam = add(0, words("quorv", 7, 16));
        assertThat(dam).isNotEqualTo(quake);
        assertThat(stories()).hasSize(2);
        // The quake broke the dam, as all write from now on.
        for (int i = 0; i < 4; i++) {
            add(1, words("quorv", 0, 16));
        }
        assertThat(stories()).containsExactly(List.of("r0", "r1", "r2", "r3", "r4", "r5"));
        assertThat(stream.stories().get(0).number()).as("the older one goes on").isEqualTo(quake);
    }

    @Test
    void aRunningStoryFallsApartWhenReportsTellItsHalvesApart() {
        long first = add(0, words("quorv", 0, 12));
        assertThat(add(0, words("quorv", 6, 18))).as("too alike to tell apart").isEqualTo(first);
        for (int i = 0; i < 5; i++) {
            add(1, some(words("quorv", 0, 9)));
            add(1, some(words("quorv", 9, 18)));
        }
        List<List<String>> stories = stories();
        assertThat(stories).hasSize(2);
        assertThat(stories.get(0)).contains("r0").doesNotContain("r1");
    }

    @Test
    void anArticleCostsTheSameHoweverManyStoriesWereClosedBefore() {
        StoryStream fresh = StoryClusterer.create().stream();
        StoryStream old = StoryClusterer.create().stream();
        for (Article article : StoryArticles.generate(21, 400, 2)) {
            old.add(analyzer.analyze(article));
        }
        List<Article> later = new ArrayList<>();
        for (Article article : StoryArticles.generate(22, 20, 3)) {
            later.add(article.withPublished(PublicationTime.of(LocalDate.of(2033, 1, 1))));
        }
        later.forEach(article -> fresh.add(analyzer.analyze(article)));
        later.forEach(article -> old.add(analyzer.analyze(article)));
        assertThat(old.takeClosed()).hasSizeGreaterThan(300);
        // What an article is held against, and what is kept, is the window alone.
        assertThat(old.articlesInWindow()).isEqualTo(fresh.articlesInWindow());
        assertThat(old.articlesKept()).isEqualTo(fresh.articlesKept());
        assertThat(old.lastCompared()).isBetween(1, later.size());
    }
}

package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Analyzer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryClustererTest {

    private static final Analyzer ANALYZER = Analyzer.create();

    private static final String FERRY =
            "The ferry Marigold ran aground off Tolland point. The coast guard took 40 passengers "
                    + "from the Marigold before dawn. Captain Ines Varga said the steering had failed.";
    private static final String FERRY_TOO =
            "Forty people were taken off the Marigold after the ferry struck Tolland point. "
                    + "Its captain, Ines Varga, blamed the steering. The coast guard closed the channel.";
    private static final String BUDGET =
            "Parliament in Orsel passed the budget by three votes. Finance minister Pol Arent "
                    + "had threatened to resign. Taxes on fuel rise in June.";
    private static final String BUDGET_TOO =
            "By a margin of three votes the Orsel parliament approved Pol Arent's budget, "
                    + "and with it higher fuel taxes from June. The finance minister stays.";

    private static Article article(String id, String outlet, String day, String text) {
        return Article.of(id, text).withOutlet(outlet).withPublished(PublicationTime.of(LocalDate.parse(day)));
    }

    private static List<Article> four() {
        return List.of(
                article("f1", "Courier", "2031-05-01", FERRY),
                article("b1", "Courier", "2031-05-01", BUDGET),
                article("f2", "Gazette", "2031-05-02", FERRY_TOO),
                article("b2", "Radio Lenne", "2031-05-02", BUDGET_TOO));
    }

    private static List<List<String>> ids(List<Story> stories) {
        return stories.stream()
                .map(story -> story.articles().stream().map(StoryArticle::id).toList())
                .toList();
    }

    @Test
    void reportsOfOneEventMakeAStory() {
        List<Story> stories = StoryClusterer.create().cluster(four(), ANALYZER);
        assertThat(ids(stories)).containsExactlyInAnyOrder(List.of("f1", "f2"), List.of("b1", "b2"));
        Story ferry = stories.stream()
                .filter(s -> s.articles().get(0).id().equals("f1"))
                .findFirst()
                .orElseThrow();
        assertThat(ferry.outlets()).containsExactly("Courier", "Gazette");
        assertThat(ferry.keywords()).contains("Marigold");
        assertThat(ferry.title()).startsWith("The ferry Marigold ran aground");
        assertThat(ferry.first()).isEqualTo(PublicationTime.of(LocalDate.parse("2031-05-01")));
        assertThat(ferry.last()).isEqualTo(PublicationTime.of(LocalDate.parse("2031-05-02")));
        assertThat(ferry.articles().get(1).similarity()).isBetween(0.19, 1.0);
        assertThat(ferry.articles().get(1).why()).contains("Marigold");
    }

    @Test
    void orderOfTheListPlaysNoPart() {
        List<Story> expected = StoryClusterer.create().cluster(four(), ANALYZER);
        Random random = new Random(5);
        for (int i = 0; i < 5; i++) {
            List<Article> shuffled = new ArrayList<>(four());
            Collections.shuffle(shuffled, random);
            assertThat(StoryClusterer.create().cluster(shuffled, ANALYZER)).isEqualTo(expected);
        }
    }

    @Test
    void streamGivesTheSameAsTheBatchInThatOrder() {
        List<Article> articles = StoryArticles.generate(11, 40, 3);
        StoryStream stream = StoryClusterer.create().stream();
        List<Story> stories = new ArrayList<>();
        for (Article article : articles) {
            stream.add(ANALYZER.analyze(article));
            stories.addAll(stream.takeClosed());
        }
        stories.addAll(stream.stories());
        assertThat(stories)
                .containsExactlyInAnyOrderElementsOf(StoryClusterer.create().cluster(articles, ANALYZER));
    }

    @Test
    void generatedEventsAreFoundAndEachArticleIsInExactlyOne() {
        List<Article> articles = StoryArticles.generate(3, 60, 4);
        List<List<String>> stories = ids(StoryClusterer.create().cluster(articles, ANALYZER));
        assertThat(stories.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        articles.stream().map(Article::id).toList());
        long whole = stories.stream()
                .filter(story -> story.size() == 4)
                .filter(story -> story.stream()
                                .map(id -> id.substring(0, id.indexOf('-')))
                                .distinct()
                                .count()
                        == 1)
                .count();
        assertThat(whole).isGreaterThanOrEqualTo(57);
    }

    @Test
    void whatIsFarApartInTimeIsAnotherStory() {
        List<Article> articles = List.of(
                article("then", "Courier", "2031-05-01", FERRY), article("later", "Gazette", "2031-06-01", FERRY_TOO));
        assertThat(ids(StoryClusterer.create().cluster(articles, ANALYZER)))
                .containsExactly(List.of("then"), List.of("later"));
        assertThat(ids(StoryClusterer.create().withWindow(Duration.ofDays(400)).cluster(articles, ANALYZER)))
                .containsExactly(List.of("then", "later"));
    }

    @Test
    void articlesWithoutATimeFindTheirStoryHoweverOldItIs() {
        List<Article> articles = List.of(
                article("then", "Courier", "2031-05-01", FERRY),
                article("other", "Courier", "2033-05-01", BUDGET),
                Article.of("undated", FERRY_TOO));
        assertThat(ids(StoryClusterer.create().cluster(articles, ANALYZER)))
                .containsExactly(List.of("then", "undated"), List.of("other"));
    }

    @Test
    void copiesGoWithTheirOriginalAndSaySo() {
        List<Article> articles = List.of(
                article("f1", "Courier", "2031-05-01", FERRY),
                article("f1copy", "Post", "2031-05-01", FERRY),
                article("f2", "Gazette", "2031-05-02", FERRY_TOO));
        List<Story> stories = StoryClusterer.create().cluster(articles, ANALYZER);
        assertThat(ids(stories)).containsExactly(List.of("f1", "f1copy", "f2"));
        StoryArticle copy = stories.get(0).articles().get(1);
        assertThat(copy.copyOf()).isEqualTo("f1");
        assertThat(copy.why()).isEqualTo("Repeats f1 nearly word for word.");
        assertThat(copy.similarity()).isGreaterThan(0.99);
    }

    @Test
    void aStoryIsClosedOnceTheWindowHasPassed() {
        StoryStream stream = StoryClusterer.create().stream();
        stream.add(ANALYZER.analyze(article("f1", "Courier", "2031-05-01", FERRY)));
        stream.add(ANALYZER.analyze(article("f2", "Gazette", "2031-05-02", FERRY_TOO)));
        assertThat(stream.takeClosed()).isEmpty();
        assertThat(stream.articlesInWindow()).isEqualTo(2);
        stream.add(ANALYZER.analyze(article("b1", "Courier", "2031-05-20", BUDGET)));
        assertThat(ids(stream.takeClosed())).containsExactly(List.of("f1", "f2"));
        assertThat(stream.takeClosed()).isEmpty();
        assertThat(stream.articlesInWindow()).isEqualTo(1);
        assertThat(ids(stream.stories())).containsExactly(List.of("b1"));
    }

    @Test
    void textsWithoutWordsAreStoriesOfTheirOwn() {
        List<Article> articles = List.of(Article.of("a", ""), Article.of("b", "?!"), Article.of("c", " "));
        List<Story> stories = StoryClusterer.create().cluster(articles, ANALYZER);
        assertThat(ids(stories)).containsExactly(List.of("a"), List.of("b"), List.of("c"));
        assertThat(stories.get(0).articles().get(0).why()).isEqualTo("No other article is like it.");
    }

    @Test
    void manyCopiesOfOneTextStayCheap() {
        StoryStream stream = StoryClusterer.create().stream();
        for (int i = 0; i < 5_000; i++) {
            stream.add(ANALYZER.analyze(Article.of("a" + i, FERRY)));
        }
        assertThat(stream.articlesInWindow()).isEqualTo(1);
        assertThat(stream.stories()).hasSize(1);
        assertThat(stream.stories().get(0).articles()).hasSize(5_000);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        StoryClusterer clusterer = StoryClusterer.create();
        assertThatIllegalArgumentException().isThrownBy(() -> clusterer.withWindow(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> clusterer.withThreshold(0));
        assertThatIllegalArgumentException().isThrownBy(() -> clusterer.withThreshold(Double.NaN));
    }
}

package dev.parallax.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadableTimeTest {

    @Test
    void timesOfOneZoneKeepIt() {
        assertThat(shown("2031-05-02T08:00+02:00", "2031-05-02T09:30:15+02:00", "2031-05-03"))
                .containsExactly("2 May 2031, 08:00 UTC+02:00", "2 May 2031, 09:30 UTC+02:00", "3 May 2031");
    }

    @Test
    void timesOfSeveralZonesAreAllInOne() {
        assertThat(shown("2031-05-02T00:10+02:00", "2031-05-02T09:30Z", "2031-05-02T11:00", "2031-05-03"))
                .containsExactly("1 May 2031, 22:10 UTC", "2 May 2031, 09:30 UTC", "2 May 2031, 11:00", "3 May 2031");
    }

    private static List<String> shown(String... times) {
        List<Article> articles = Stream.of(times)
                .map(time -> Article.of(time, "Rain.")
                        .withPublished(PublicationTime.parse(time).orElseThrow()))
                .toList();
        ReadableTime readable = ReadableTime.of(articles);
        return articles.stream()
                .map(Article::published)
                .map(time -> time == null ? "" : readable.of(time))
                .toList();
    }
}

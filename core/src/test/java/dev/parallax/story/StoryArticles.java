package dev.parallax.story;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Makes reports of invented events: each event has words of its own, which its reports draw from, among common ones. */
final class StoryArticles {

    private static final String[] COMMON = {
        "people",
        "said",
        "city",
        "government",
        "police",
        "yesterday",
        "company",
        "report",
        "minister",
        "week",
        "officials",
        "plan",
        "public",
        "country",
        "found",
        "called",
        "local",
        "group",
        "court",
        "money"
    };

    private StoryArticles() {}

    /** Returns reports in order of publication, a few events a day; an id is event, hyphen, number. */
    static List<Article> generate(long seed, int events, int reports) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        LocalDate first = LocalDate.of(2031, 1, 1);
        for (int event = 0; event < events; event++) {
            String[] own = new String[25];
            for (int i = 0; i < own.length; i++) {
                own[i] = word(random);
            }
            for (int report = 0; report < reports; report++) {
                StringBuilder text = new StringBuilder();
                for (int sentence = 0; sentence < 8; sentence++) {
                    for (int i = 0; i < 12; i++) {
                        String[] from = random.nextInt(3) == 0 ? own : COMMON;
                        String word = from[random.nextInt(from.length)];
                        text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
                    }
                    text.append(". ");
                }
                articles.add(
                        Article.of("e" + event + "-" + report, text.toString().strip())
                                .withPublished(PublicationTime.of(first.plusDays(event / 4 + report / 3))));
            }
        }
        articles.sort(Comparator.comparing(
                        (Article a) -> Objects.requireNonNull(a.published()).earliest())
                .thenComparing(Article::id));
        return articles;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}

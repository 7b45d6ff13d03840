package dev.parallax.formats.read;

import dev.parallax.article.Article;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands between the formats and the caller's sink: counts, and refuses the second article of an id. */
final class Inbox {

    private static final int MAX_ID_LENGTH = 2_000;

    private final ArticleSink sink;
    private final Set<String> ids = new HashSet<>();
    private long sources;
    private long articles;
    private @Nullable String part;
    private @Nullable String record;
    private final Map<Problem.Severity, Long> problems = new EnumMap<>(Problem.Severity.class);

    Inbox(ArticleSink sink) {
        this.sink = sink;
    }

    void source() {
        sources++;
    }

    /** Takes the article, unless its id is not fit to name it. */
    void article(Source source, long line, Article article) {
        String id = article.id();
        if (id.length() > MAX_ID_LENGTH) {
            problem(Problem.refused(
                    source.shown(),
                    line,
                    "its id has " + id.length() + " characters; the limit is " + MAX_ID_LENGTH,
                    "Give the article a shorter id."));
        } else if (!ids.add(id)) {
            problem(Problem.refused(
                    source.shown(),
                    line,
                    "another article of this run has the id \"" + id + '"',
                    "Give it an id of its own, or leave it out if it is the same article."));
        } else {
            articles++;
            sink.article(article, record);
        }
    }

    /** Tells the line that the articles to come are read from; null for none. */
    void line(@Nullable String text) {
        record = text;
    }

    void progress(double share) {
        sink.progress(share);
    }

    /** Names the part of its source that the problems to come are about; null for none. */
    void part(@Nullable String name) {
        part = name;
    }

    void problem(Problem problem) {
        problems.merge(problem.severity(), 1L, Long::sum);
        sink.problem(part == null ? problem : problem.of(part));
    }

    ReadCounts counts() {
        return new ReadCounts(
                sources,
                articles,
                count(Problem.Severity.REFUSED),
                count(Problem.Severity.WARNING),
                count(Problem.Severity.SKIPPED));
    }

    private long count(Problem.Severity severity) {
        return problems.getOrDefault(severity, 0L);
    }
}

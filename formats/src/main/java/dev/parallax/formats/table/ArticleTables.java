package dev.parallax.formats.table;

import dev.parallax.article.Article;
import dev.parallax.formats.table.Table.Columns;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The tables of what was read. */
final class ArticleTables {

    private ArticleTables() {}

    static Table articles() {
        Columns<Document> columns = new Columns<Document>()
                .text(
                        "article",
                        "its id; other tables name it so",
                        d -> d.article().id())
                .text("outlet", "who published it", d -> d.article().outlet())
                .text(
                        "headline",
                        "its headline, as given or as found",
                        d -> d.article().headline())
                .time("published", "when, as precise as the source said", d -> published(d.article()))
                .text("url", "where it was published", d -> d.article().url())
                .text("language", "its language, such as `en`", d -> d.article().language())
                .text("author", "who wrote it", d -> d.article().author())
                .integer(
                        "words",
                        "words and numbers of the whole text",
                        d -> d.tokens().size())
                .integer(
                        "text_start",
                        "where the text as given begins",
                        d -> d.article().textStart());
        return Table.of(
                "articles",
                "A row for each article.",
                (c, rows) -> c.documents().forEach(rows),
                columns);
    }

    static Table sentences() {
        Columns<Row> columns = new Columns<Row>()
                .text("sentence", "its id: the article's, `#`, and its number from 0", Row::id)
                .text(
                        "article",
                        "the article it stands in",
                        r -> r.document.article().id())
                .integer("number", "its place in the article, from 0", r -> r.sentence.index())
                .integer(
                        "start",
                        "where it begins in the article's text, in UTF-16 units",
                        r -> r.sentence.span().start())
                .integer(
                        "end",
                        "where it ends, the last unit not included",
                        r -> r.sentence.span().end())
                .text(
                        "kind",
                        "headline, subheading, body, caption, credit, dateline, byline or boilerplate",
                        r -> r.sentence.kind().label())
                .text("text", "its words as they stand in the article", r -> r.document.text(r.sentence));
        return Table.of(
                "sentences",
                "A row for each sentence of each article.",
                (c, rows) -> c.documents()
                        .forEach(d -> d.sentences().forEach(sentence -> rows.accept(new Row(d, sentence)))),
                columns);
    }

    private static @Nullable String published(Article article) {
        return article.published() == null ? null : article.published().iso();
    }

    private record Row(Document document, Sentence sentence) {
        String id() {
            return document.sentenceId(sentence.index());
        }
    }
}

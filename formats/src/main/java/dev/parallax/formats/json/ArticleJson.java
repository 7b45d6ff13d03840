package dev.parallax.formats.json;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.formats.json.JsonWriter.Layout;

/** Writes articles as JSON Lines, one article a line, which can be read again as articles. */
public final class ArticleJson {

    private ArticleJson() {}

    /** Returns the article as one line with a line break at its end; the text without a headline put before it. */
    public static String of(Article article) {
        PublicationTime published = article.published();
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("id").value(article.id());
        json.name("url").value(article.url());
        json.name("headline").value(article.headline());
        json.name("author").value(article.author());
        json.name("published").value(published == null ? null : published.iso());
        json.name("outlet").value(article.outlet());
        json.name("language").value(article.language());
        json.name("text").value(article.text().substring(article.textStart()));
        json.name("text_start").value(article.textStart());
        return json.end().toString() + '\n';
    }
}

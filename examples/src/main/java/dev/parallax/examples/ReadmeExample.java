package dev.parallax.examples;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Fact;
import java.util.List;

/** The example of the README; a test keeps the two alike. */
public final class ReadmeExample {

    private ReadmeExample() {}

    /** Runs the example. */
    public static void main(String[] args) {
        // README begin
        String herald = "Works on the Orsel bridge took 14 months. “It will outlive us all,” said engineer Ida Marrow.";
        String courier = "Ida Marrow says that it “will outlive us all.” The Orsel bridge was closed for 14 months.";
        List<Article> articles = List.of(Article.of("herald", herald), Article.of("courier", courier));
        Comparison comparison = ArticleComparer.create().compare(articles);
        for (Fact fact : comparison.facts()) {
            System.out.println(fact.id());
            for (SentenceRef member : fact.members()) {
                System.out.println("  " + articles.get(member.article()).id() + ": " + comparison.text(member));
            }
        }
        // README end
    }
}

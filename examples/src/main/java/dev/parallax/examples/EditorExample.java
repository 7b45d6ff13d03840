package dev.parallax.examples;

import dev.parallax.align.Link;
import dev.parallax.align.LinkRelation;
import dev.parallax.align.WordEdit;
import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.article.Span;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.Phrases;
import dev.parallax.reuse.Change;
import dev.parallax.reuse.ChangeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * For an editor: what became of our story elsewhere. Says of every other outlet how its text relates to ours and why,
 * lists the numbers, names, denials and attributions that changed, what was cut, put in and moved, and
 * shows the sentences that it took over, word for word or nearly, with the words that changed: {@code [-ours-]{+theirs+}}.
 *
 * <p>Arguments: a file or folder of reports ({@code test-data/ferry} unless given), and the id of our story among them
 * (the one published first unless given).
 */
public final class EditorExample {

    /** A sentence counts as taken over when at least this share of its characters is ours, word for word. */
    private static final double TAKEN_OVER = 0.75;

    /** Longer stretches that were cut or put in are shown by their ends. */
    private static final int MAX_SHOWN = 80;

    private final Comparison comparison;

    private EditorExample(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Runs the example. */
    public static void main(String[] args) {
        List<Article> articles = new ArrayList<>(ExampleArticles.read(args, "test-data/ferry"));
        articles.sort(ExampleArticles.BY_PUBLICATION);
        if (args.length > 1) {
            moveToFront(articles, args[1]);
        }
        System.out.print(new EditorExample(ArticleComparer.create().compare(articles)).report());
    }

    private static void moveToFront(List<Article> articles, String id) {
        Article ours = articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article has the id " + id));
        articles.remove(ours);
        articles.add(0, ours);
    }

    private String report() {
        // Pairs are ordered by their first article, and that is ours.
        List<ArticlePair> pairs =
                comparison.pairs().stream().filter(pair -> pair.a() == 0).toList();
        long reusing = pairs.stream().filter(pair -> pair.relation().isReuse()).count();
        StringBuilder report = new StringBuilder();
        report.append(label(0)).append(", ").append(published(0)).append(": ");
        report.append(article(0).headline()).append('\n');
        report.append(reusing).append(" of ").append(pairs.size()).append(" other texts share its sentences.\n");
        pairs.forEach(pair -> describe(pair, report));
        return report.toString();
    }

    private void describe(ArticlePair pair, StringBuilder report) {
        report.append("\n== ").append(label(pair.b())).append(", ");
        report.append(published(pair.b())).append(": ");
        report.append(pair.relation().label()).append(", ").append(Phrases.relation(pair.relation()));
        report.append('\n');
        pair.evidence()
                .forEach(sentence -> report.append("   ").append(sentence).append('\n'));
        pair.changes().stream()
                .filter(change -> change.kind() != ChangeKind.WORDING)
                .forEach(change ->
                        report.append(" * ").append(changed(pair, change)).append('\n'));
        if (pair.relation().isReuse()) {
            comparison.links().stream()
                    .filter(link -> link.a().article() == 0 && link.b().article() == pair.b())
                    .filter(this::isTakenOver)
                    .forEach(link -> report.append(link.relation() == LinkRelation.IDENTICAL ? " = " : " ~ ")
                            .append(edited(link))
                            .append('\n'));
        }
    }

    private String changed(ArticlePair pair, Change change) {
        String ours = shortened(change.a().in(article(0).text()));
        String theirs = shortened(change.b().in(article(pair.b()).text()));
        String before = ours.isEmpty() ? "" : "[-" + ours + "-]";
        String after = theirs.isEmpty() || change.kind() == ChangeKind.MOVED ? "" : "{+" + theirs + "+}";
        return change.kind().label() + ": " + before + after;
    }

    /** Returns the start and the end of a long stretch of text, in one line. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= MAX_SHOWN
                ? line
                : line.substring(0, MAX_SHOWN / 2) + " ... " + line.substring(line.length() - MAX_SHOWN / 4);
    }

    private boolean isTakenOver(Link link) {
        if (link.edits().isEmpty()) {
            // Edits are given only where they help, so none may also mean that the two have little in common.
            return link.relation() == LinkRelation.IDENTICAL;
        }
        int theirs = comparison.sentence(link.b()).span().length();
        int changed = link.edits().stream().mapToInt(edit -> edit.b().length()).sum();
        return link.isLinked() && theirs - changed >= TAKEN_OVER * theirs;
    }

    /** Returns our sentence with the words that changed on the way to theirs; edits are in text order. */
    private String edited(Link link) {
        String ours = article(0).text();
        String theirs = article(link.b().article()).text();
        Span sentence = comparison.sentence(link.a()).span();
        StringBuilder text = new StringBuilder();
        int at = sentence.start();
        for (WordEdit edit : link.edits()) {
            text.append(ours, at, edit.a().start());
            String added = edit.b().isEmpty() ? "" : "{+" + edit.b().in(theirs) + "+}";
            if (edit.op() != WordEdit.Op.INSERT) {
                text.append("[-").append(edit.a().in(ours)).append("-]").append(added);
            } else {
                // New words stand right behind the word before them, or at the very start.
                text.append(text.isEmpty() ? added + " " : " " + added);
            }
            at = edit.a().end();
        }
        return text.append(ours, at, sentence.end()).toString();
    }

    private Article article(int place) {
        return comparison.documents().get(place).article();
    }

    private String published(int place) {
        PublicationTime time = article(place).published();
        return time == null ? "time unknown" : time.iso();
    }

    private String label(int place) {
        return article(place).label();
    }
}

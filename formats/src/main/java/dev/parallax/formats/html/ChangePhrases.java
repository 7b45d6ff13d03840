package dev.parallax.formats.html;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.reuse.Change;
import dev.parallax.reuse.ChangeKind;
import java.util.ArrayList;
import java.util.List;

/** Puts what changed between two articles into short clauses, with the words concerned. */
final class ChangePhrases {

    private static final int MOST = 12;
    private static final int LONGEST = 90;

    private final Article a;
    private final Article b;

    ChangePhrases(Article a, Article b) {
        this.a = a;
        this.b = b;
    }

    List<String> of(List<Change> changes) {
        List<String> phrases = new ArrayList<>();
        for (Change change : changes) {
            if (phrases.size() == MOST) {
                phrases.add("and " + (changes.size() - MOST) + " more");
                break;
            }
            phrases.add(phrase(change));
        }
        return phrases;
    }

    private String phrase(Change change) {
        String from = words(a, change.a());
        String to = words(b, change.b());
        String what = switch (change.kind()) {
            case HEADLINE -> "headline";
            case NEGATION -> "negation";
            case NUMBER -> "number";
            case ATTRIBUTION -> "attribution";
            case NAME -> "name";
            case WORDING -> "wording";
            case CUT_TAIL -> "end";
            case CUT, INSERTED -> "sentences";
            case MOVED -> "moved";
        };
        if (change.kind() == ChangeKind.MOVED) {
            return what + ": " + from;
        }
        return what + ": "
                + (from.isEmpty()
                        ? to + " only in " + b.label()
                        : to.isEmpty() ? from + " only in " + a.label() : from + " → " + to);
    }

    private static String words(Article article, Span span) {
        String words = article.text().substring(span.start(), span.end()).strip();
        if (words.isEmpty()) {
            return "";
        }
        if (words.length() > LONGEST) {
            int end = words.lastIndexOf(' ', LONGEST);
            words = words.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
        }
        return '“' + words.replaceAll("\\s+", " ") + '”';
    }
}

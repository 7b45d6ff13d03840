package dev.parallax.reuse;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Notes that say where a text was printed before, by whatever outlet: {@code This column originally appeared in the Marle
 * Courier}. The name is what stands in capitals behind.
 */
final class RepublicationNotes {

    /** A longer sentence is no note. */
    private static final int MAX_NOTE = 40;

    private static final int MAX_NAME = 6;

    private static final Set<String> TEXTS = Set.of(
            "article", "story", "report", "column", "piece", "post", "essay", "commentary", "version", "interview");

    private static final Set<String> BEFORE = Set.of("originally", "first", "previously");

    private static final Set<String> PRINTED = Set.of("appeared", "published", "ran", "posted", "printed");

    private static final Set<String> AGAIN = Set.of("republished", "reprinted", "reproduced", "syndicated");

    private static final Set<String> LEADS = Set.of("in", "on", "by", "from", "at", "with", "permission", "of");

    private static final Set<String> INSIDE = Set.of("the", "of", "and", "for");

    private static final Set<String> MONTHS = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun jul aug"
                            + " sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday")
                    .split(" "));

    private final String text;
    private final Tokens tokens;
    private final Outlet own;

    RepublicationNotes(Document document) {
        text = document.article().text();
        tokens = document.tokens();
        own = Outlet.of(document.article());
    }

    /** Returns the credit of a sentence that is such a note. */
    Optional<Credit> in(Sentence sentence) {
        if (sentence.tokenCount() == 0 || sentence.tokenCount() > MAX_NOTE || !isAboutThisText(sentence)) {
            return Optional.empty();
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean before = i > sentence.firstToken()
                    && PRINTED.contains(tokens.term(i))
                    && BEFORE.contains(tokens.term(i - 1));
            if (before || AGAIN.contains(tokens.term(i))) {
                return name(i + 1, sentence.endToken());
            }
        }
        return Optional.empty();
    }

    private boolean isAboutThisText(Sentence sentence) {
        int from = sentence.firstToken();
        boolean it = tokens.term(from).equals("a") || AGAIN.contains(tokens.term(from));
        boolean any = AGAIN.contains(tokens.term(from));
        for (int i = from; i < sentence.endToken(); i++) {
            String term = tokens.term(i);
            boolean last = i + 1 == sentence.endToken();
            it |= term.equals("this");
            any |= TEXTS.contains(term) || (term.equals("this") && !last && BEFORE.contains(tokens.term(i + 1)));
        }
        return it && any;
    }

    private Optional<Credit> name(int from, int to) {
        int first = from;
        while (first < to
                && (LEADS.contains(tokens.term(first)) || tokens.term(first).equals("the"))) {
            first++;
        }
        int end = first;
        while (end < to && end - first < MAX_NAME && isPart(end, first)) {
            end++;
        }
        while (end > first && !tokens.isCapitalized(end - 1)) {
            end--;
        }
        if (first == from || end == first || MONTHS.contains(tokens.term(first))) {
            return Optional.empty();
        }
        Span span = new Span(tokens.start(first), tokens.end(end - 1));
        String name = span.in(text);
        Outlet named = Outlet.ofName(name.toLowerCase(Locale.ROOT));
        return isOwn(named) ? Optional.empty() : Optional.of(new Credit(name, CreditKind.NOTE, span));
    }

    /** Tells whether a name is the outlet's own, or that of a part of it. */
    private boolean isOwn(Outlet named) {
        return !own.letters().isEmpty()
                && (own.letters().startsWith(named.letters())
                        || named.letters().startsWith(own.letters())
                        || named.isSameAs(own));
    }

    private boolean isPart(int token, int first) {
        boolean joined = token == first || tokens.start(token) - tokens.end(token - 1) == 1;
        return joined && (tokens.isCapitalized(token) || (token > first && INSIDE.contains(tokens.term(token))));
    }
}

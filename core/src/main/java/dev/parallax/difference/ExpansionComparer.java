package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds abbreviations that reports spell out in different ways: "the Royal Harbour Council (RHC)" and "the Regional
 * Harbour Council (RHC)". Linear in the text.
 */
final class ExpansionComparer {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private ExpansionComparer() {}

    /** A name spelled out before its abbreviation. */
    private record Expansion(List<String> stems, Finding.Place place) {}

    /** Returns the abbreviations with several expansions, each with where every article first has its own. */
    static List<DiscrepancyGroup> find(List<Document> documents) {
        Map<String, Map<Integer, Expansion>> expansions = new TreeMap<>();
        for (int article = 0; article < documents.size(); article++) {
            for (Sentence sentence : documents.get(article).sentences()) {
                if (sentence.kind() == SentenceKind.BODY) {
                    collect(documents.get(article), article, sentence, expansions);
                }
            }
        }
        List<DiscrepancyGroup> groups = new ArrayList<>();
        expansions.forEach((letters, byArticle) -> {
            long different =
                    byArticle.values().stream().map(Expansion::stems).distinct().count();
            if (different > 1) {
                groups.add(DiscrepancyGroup.ofExpansions(
                        letters,
                        byArticle.values().stream().map(Expansion::place).toList()));
            }
        });
        return groups;
    }

    private static void collect(
            Document document, int article, Sentence sentence, Map<String, Map<Integer, Expansion>> expansions) {
        Tokens tokens = document.tokens();
        String text = document.article().text();
        for (int i = sentence.firstToken() + SHORTEST; i < sentence.endToken(); i++) {
            int length = tokens.end(i) - tokens.start(i);
            boolean inBrackets = length >= SHORTEST
                    && length <= LONGEST
                    && text.charAt(tokens.start(i) - 1) == '('
                    && tokens.end(i) < text.length()
                    && text.charAt(tokens.end(i)) == ')'
                    && isCapitals(text, tokens.start(i), tokens.end(i));
            int first = inBrackets ? start(tokens, sentence, i) : -1;
            if (first >= 0) {
                List<String> stems = new ArrayList<>();
                for (int k = first; k < i; k++) {
                    if (tokens.isCapitalized(k)) {
                        stems.add(NameLikeness.american(tokens.stem(k)));
                    }
                }
                Span span = new Span(tokens.start(first), tokens.end(i - 1));
                Finding.Place place = new Finding.Place(new SentenceRef(article, sentence.index()), span);
                expansions
                        .computeIfAbsent(tokens.term(i), k -> new TreeMap<>())
                        .putIfAbsent(article, new Expansion(stems, place));
            }
        }
    }

    private static boolean isCapitals(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the word with the first of the letters, the capitals of the words between being the rest; -1 if none. */
    private static int start(Tokens tokens, Sentence sentence, int abbreviation) {
        String letters = tokens.term(abbreviation);
        int left = letters.length() - 1;
        for (int i = abbreviation - 1; i >= sentence.firstToken() && i >= abbreviation - 2 * LONGEST; i--) {
            if (tokens.isCapitalized(i)) {
                if (tokens.term(i).charAt(0) != letters.charAt(left)) {
                    return -1;
                }
                if (left-- == 0) {
                    return i;
                }
            } else if (!isSmall(tokens.term(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSmall(String term) {
        return Set.of("of", "for", "the", "and", "in", "on").contains(term);
    }
}

package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds names such as "G7" and "G20", which differ in a figure, in linked sentences. */
final class FigureNameComparer {

    private final List<Document> documents;
    private final Map<SentenceRef, Map<String, Finding.Place>> names = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, Set<Integer>> articles = new HashMap<>();

    FigureNameComparer(List<Document> documents, List<NameMentions.Spelling> spellings) {
        this.documents = documents;
        for (NameMentions.Spelling spelling : spellings) {
            parts.put(spelling.text(), spelling.parts());
            articles.put(spelling.text(), spelling.articles());
            for (Finding.Place place : spelling.places()) {
                names.computeIfAbsent(place.sentence(), k -> new TreeMap<>()).put(spelling.text(), place);
            }
        }
    }

    /** Adds what two sentences state differently. */
    void compare(SentenceRef a, SentenceRef b, List<Finding> findings) {
        Map<String, Finding.Place> inA = names.getOrDefault(a, Map.of());
        Map<String, Finding.Place> inB = names.getOrDefault(b, Map.of());
        if (Math.max(inA.size(), inB.size()) > Mentions.MOST_IN_SENTENCE) {
            return;
        }
        inA.forEach((x, placeX) -> inB.forEach((y, placeY) -> {
            if (!x.equalsIgnoreCase(y) && isConflict(x, y)) {
                Finding.Evidence evidence = new Finding.Evidence(1, 1, 1, true, true, true, false, false);
                findings.add(new Finding(DiscrepancyKind.NAME, DiscrepancyRelation.CONFLICT, placeX, placeY, evidence));
            }
        }));
    }

    private boolean isConflict(String x, String y) {
        List<String> a = parts.getOrDefault(x, List.of());
        List<String> b = parts.getOrDefault(y, List.of());
        return a.size() == 1 && b.size() == 1 && differInFigure(a.get(0), b.get(0)) && isOnly(x, y) && isOnly(y, x);
    }

    /** Tells whether no article with the one name has the other, too: then both are spoken of. */
    private boolean isOnly(String x, String y) {
        Set<Integer> other = articles.getOrDefault(y, Set.of());
        return articles.getOrDefault(x, Set.of()).stream().noneMatch(other::contains);
    }

    /** "g7" and "g20": one letter or two, then figures. */
    private static boolean differInFigure(String a, String b) {
        int letters = 0;
        while (letters < a.length() && Character.isLetter(a.charAt(letters))) {
            letters++;
        }
        boolean short1 = letters >= 1 && letters <= 2 && letters < a.length() && letters < b.length();
        return short1
                && a.regionMatches(0, b, 0, letters)
                && isFigure(a, letters)
                && isFigure(b, letters)
                && !a.equals(b);
    }

    private static boolean isFigure(String text, int from) {
        return text.chars().skip(from).allMatch(Character::isDigit);
    }

    /** Returns where another sentence has the same spelling. */
    List<Finding.Place> agreeing(Finding.Place place, SentenceRef other) {
        String text = place.span()
                .in(documents.get(place.sentence().article()).article().text());
        Finding.Place same = names.getOrDefault(other, Map.of()).get(text.replace('\n', ' '));
        return same == null ? List.of() : List.of(same);
    }
}

package dev.parallax.sentence;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names what two sentences share, as it is written in the first of them. */
public final class SharedTerms {

    private static final int MOST_WORDS = 6;
    private static final double WORTH_NAMING = 0.25;

    private final Lexicon lexicon;

    /** Returns a namer of shared terms of documents that the lexicon was made from. */
    public SharedTerms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Lists what stands in both sentences. */
    public Shared of(Document a, Sentence first, Document b, Sentence second) {
        Set<Integer> other = new HashSet<>();
        for (int i = second.firstToken(); i < second.endToken(); i++) {
            other.add(lexicon.id(NumberWords.termOf(b.tokens(), i)));
        }
        List<String> numbers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Tokens tokens = a.tokens();
        int nameEnd = -1;
        for (int i = first.firstToken(); i < first.endToken(); i++) {
            int id = lexicon.id(NumberWords.termOf(tokens, i));
            if (id < 0 || !other.contains(id)) {
                continue;
            }
            String text = tokens.span(i).in(a.article().text());
            if (lexicon.isName(id)) {
                boolean goesOn = nameEnd == i && !names.isEmpty() && tokens.start(i) - tokens.end(i - 1) == 1;
                if (goesOn) {
                    names.set(names.size() - 1, names.get(names.size() - 1) + ' ' + text);
                } else if (seen.add(id)) {
                    names.add(text);
                }
                seen.add(id);
                nameEnd = i + 1;
            } else if (seen.add(id)) {
                if (lexicon.isNumber(id)) {
                    numbers.add(text);
                } else if (lexicon.weight(id) >= WORTH_NAMING) {
                    words.add(i);
                }
            }
        }
        List<String> heaviest = words.stream()
                .sorted(Comparator.comparingDouble(i -> -lexicon.weight(lexicon.id(NumberWords.termOf(tokens, i)))))
                .limit(MOST_WORDS)
                .map(i -> tokens.span(i).in(a.article().text()))
                .toList();
        return new Shared(numbers, names.stream().distinct().toList(), heaviest);
    }

    /**
     * What two sentences share.
     *
     * @param numbers numbers, in text order
     * @param names names, in text order
     * @param words other words, weightiest first
     */
    public record Shared(List<String> numbers, List<String> names, List<String> words) {

        /** Takes copies of the lists. */
        public Shared {
            numbers = List.copyOf(numbers);
            names = List.copyOf(names);
            words = List.copyOf(words);
        }
    }
}

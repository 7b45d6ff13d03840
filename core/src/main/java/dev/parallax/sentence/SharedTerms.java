package dev.parallax.sentence;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Names what two sentences share, as it is written in the first of them. Looks at the first
 * {@link SentenceProfile#MAX_TOKENS} tokens of either. Holds scratch memory: one for each thread.
 */
public final class SharedTerms {

    private static final int MOST_WORDS = 6;
    private static final double WORTH_NAMING = 0.25;

    private final Lexicon lexicon;
    private final List<Document> documents;
    private final int[][] termIds;
    /** For each term the last pair of sentences in which it stands in the second, and in which it was named. */
    private final int[] inSecond;

    private final int[] named;
    private int pair;

    /** Returns a namer of shared terms of documents, with a lexicon that was made from them. */
    public SharedTerms(List<Document> documents, Lexicon lexicon) {
        this.documents = List.copyOf(documents);
        this.lexicon = lexicon;
        this.termIds = new int[documents.size()][];
        this.inSecond = new int[lexicon.size()];
        this.named = new int[lexicon.size()];
    }

    /**
     * Lists what stands in both sentences.
     *
     * @param a the place of the first sentence's document
     * @param b the place of the second sentence's document
     */
    public Shared of(int a, Sentence first, int b, Sentence second) {
        pair++;
        int[] ids = termIds(a);
        int[] otherIds = termIds(b);
        for (int i = second.firstToken(); i < end(second); i++) {
            if (otherIds[i] >= 0) {
                inSecond[otherIds[i]] = pair;
            }
        }
        List<String> numbers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int i = first.firstToken(), next; i < end(first); i = next) {
            next = i + 1;
            if (!isShared(ids[i])) {
                continue;
            }
            if (lexicon.isName(ids[i])) {
                next = nameEnd(a, i, end(first), b, second);
                name(documents.get(a), ids, i, next, names);
            } else if (isNew(ids[i])) {
                if (lexicon.isNumber(ids[i])) {
                    numbers.add(text(documents.get(a), i, next));
                } else if (lexicon.weight(ids[i]) >= WORTH_NAMING) {
                    words.add(i);
                }
            }
        }
        List<String> heaviest = words.stream()
                .sorted(Comparator.comparingDouble(i -> -lexicon.weight(ids[i])))
                .limit(MOST_WORDS)
                .map(i -> text(documents.get(a), i, i + 1))
                .toList();
        return new Shared(numbers, names.stream().distinct().toList(), heaviest);
    }

    /** Adds the name from one token to before another, if a part of it was not named before. */
    private void name(Document document, int[] ids, int from, int to, List<String> names) {
        boolean fresh = false;
        for (int i = from; i < to; i++) {
            fresh |= isNew(ids[i]);
        }
        if (fresh) {
            names.add(text(document, from, to));
        }
    }

    /** Returns where the name ends that starts at a token; it must be one name in the other sentence, too. */
    private int nameEnd(int a, int from, int most, int b, Sentence second) {
        int[] ids = termIds(a);
        int end = from + 1;
        while (end < most
                && isShared(ids[end])
                && lexicon.isName(ids[end])
                && isBeside(documents.get(a), end)
                && isOneName(b, second, ids[end - 1], ids[end])) {
            end++;
        }
        return end;
    }

    /** Tells whether nothing but a space or hyphen stands between a token and the one before. */
    private static boolean isBeside(Document document, int token) {
        Tokens tokens = document.tokens();
        int gap = tokens.end(token - 1);
        return tokens.start(token) - gap == 1
                && " -".indexOf(document.article().text().charAt(gap)) >= 0;
    }

    /** Tells whether a sentence has the two words in this order in one row of names: another may stand between them. */
    private boolean isOneName(int document, Sentence sentence, int left, int right) {
        int[] ids = termIds(document);
        boolean afterLeft = false;
        for (int i = sentence.firstToken(); i < end(sentence); i++) {
            boolean goesOn = ids[i] >= 0
                    && lexicon.isName(ids[i])
                    && i > sentence.firstToken()
                    && isBeside(documents.get(document), i);
            afterLeft &= goesOn;
            if (afterLeft && ids[i] == right) {
                return true;
            }
            afterLeft |= ids[i] == left;
        }
        return false;
    }

    private boolean isShared(int id) {
        return id >= 0 && inSecond[id] == pair;
    }

    private boolean isNew(int id) {
        boolean isNew = named[id] != pair;
        named[id] = pair;
        return isNew;
    }

    private static int end(Sentence sentence) {
        return sentence.firstToken() + Math.min(sentence.tokenCount(), SentenceProfile.MAX_TOKENS);
    }

    private static String text(Document document, int from, int to) {
        Tokens tokens = document.tokens();
        return document.article().text().substring(tokens.start(from), tokens.end(to - 1));
    }

    /** Returns the term of each token of a document. */
    private int[] termIds(int document) {
        int[] ids = termIds[document];
        if (ids == null) {
            Tokens tokens = documents.get(document).tokens();
            ids = new int[tokens.size()];
            Arrays.setAll(ids, i -> lexicon.id(NumberWords.termOf(tokens, i)));
            termIds[document] = ids;
        }
        return ids;
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

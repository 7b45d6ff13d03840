package dev.parallax.reuse;

import dev.parallax.article.Span;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one of two articles, each with the word of the other article that it is the same as, if any. */
final class SharedWords {

    private static final int NONE = -1;

    private final ReuseText text;
    private final int[] counterparts;

    private SharedWords(ReuseText text) {
        this.text = text;
        counterparts = new int[text.size()];
        Arrays.fill(counterparts, NONE);
    }

    static SharedWords ofFirst(ReuseText text, List<Passage> passages) {
        SharedWords words = new SharedWords(text);
        passages.forEach(passage -> passage.matches().forEach(m -> words.put(m.firstA(), m.firstB(), m.length())));
        return words;
    }

    static SharedWords ofSecond(ReuseText text, List<Passage> passages) {
        SharedWords words = new SharedWords(text);
        passages.forEach(passage -> passage.matches().forEach(m -> words.put(m.firstB(), m.firstA(), m.length())));
        return words;
    }

    private void put(int mine, int other, int length) {
        for (int k = 0; k < length; k++) {
            counterparts[mine + k] = other + k;
        }
    }

    Tokens tokens() {
        return text.document().tokens();
    }

    List<Sentence> sentences() {
        return text.document().sentences();
    }

    boolean isCommon(int word) {
        return WordNumbers.isCommon(text.words()[word]);
    }

    /** Tells whether more than half of a sentence stands in the other article. */
    boolean isTaken(Sentence sentence) {
        int shared = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            shared += counterparts[i] == NONE ? 0 : 1;
        }
        return 2 * shared > sentence.tokenCount();
    }

    /** Tells whether some words are whole sentences of which no more than half is shared: they are told as such. */
    boolean areUntakenSentences(int from, int to) {
        int at = from;
        while (at < to) {
            @Nullable Sentence sentence = sentence(at);
            if (sentence == null || sentence.firstToken() != at || sentence.endToken() > to || isTaken(sentence)) {
                return false;
            }
            at = sentence.endToken();
        }
        return true;
    }

    /** Returns where the unshared words of a sentence begin that end before a word. */
    int unsharedBefore(int word, Sentence sentence) {
        int start = word;
        while (start > sentence.firstToken() && counterparts[start - 1] == NONE) {
            start--;
        }
        return start;
    }

    /** Returns where the unshared words of a sentence end that begin with a word. */
    int unsharedFrom(int word, Sentence sentence) {
        int end = word;
        while (end < sentence.endToken() && counterparts[end] == NONE) {
            end++;
        }
        return end;
    }

    /** Returns the place in the other article behind the last shared word before a word, or 0. */
    int counterpartBefore(int word) {
        for (int i = word - 1; i >= 0; i--) {
            if (counterparts[i] != NONE) {
                return counterparts[i] + 1;
            }
        }
        return 0;
    }

    /** Returns the sentence that holds a word, or null where none does. */
    @Nullable
    Sentence sentence(int word) {
        int low = 0;
        int high = sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences().get(middle).endToken() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences().size() && sentences().get(low).firstToken() <= word
                ? sentences().get(low)
                : null;
    }

    @Nullable
    Sentence headline() {
        return sentences().isEmpty() || sentences().get(0).kind() != SentenceKind.HEADLINE
                ? null
                : sentences().get(0);
    }

    /** Returns one past the last word of the headline, 0 without one. */
    int headlineEnd() {
        @Nullable Sentence headline = headline();
        return headline == null ? 0 : headline.endToken();
    }

    boolean hasSameWords(Sentence sentence, SharedWords other, Sentence second) {
        return Arrays.equals(
                text.words(),
                sentence.firstToken(),
                sentence.endToken(),
                other.text.words(),
                second.firstToken(),
                second.endToken());
    }

    /** Returns the characters of some words; of none, the place behind the word before. */
    Span span(int from, int to) {
        if (from < to) {
            return new Span(tokens().start(from), tokens().end(to - 1));
        }
        int place = from == 0 ? 0 : tokens().end(from - 1);
        return new Span(place, place);
    }
}

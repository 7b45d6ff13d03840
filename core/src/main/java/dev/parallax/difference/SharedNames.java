package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.mention.DateMention;
import dev.parallax.mention.DateStep;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names and days that tie two sentences to the same persons, places and times. */
final class SharedNames {

    /** A day in common tells as much as two names. */
    private static final int DAY = 2;

    private static final int LEAST = 2;

    private final List<Document> documents;
    private final List<Mentions> mentions;
    private final EventWords words;

    SharedNames(List<Document> documents, List<Mentions> mentions, EventWords words) {
        this.documents = documents;
        this.mentions = mentions;
        this.words = words;
    }

    /** Returns how many words of names two sentences have in common, a day counted as two. */
    int shared(SentenceRef a, SentenceRef b) {
        Set<String> names = names(a);
        names.retainAll(names(b));
        List<DateMention> days = days(b);
        boolean sameDay = days(a).stream().anyMatch(day -> days.stream().anyMatch(day::overlaps));
        return names.size() + (sameDay ? DAY : 0);
    }

    /** Tells whether two sentences share enough for what they state differently to be about one matter: two such words. */
    boolean areEnough(SentenceRef a, SentenceRef b) {
        return shared(a, b) >= LEAST;
    }

    /** Tells whether each of two sentences has a name that the other lacks: then they may be about two matters. */
    boolean isApart(SentenceRef a, SentenceRef b) {
        Set<String> inA = names(a);
        Set<String> inB = names(b);
        return !inA.containsAll(inB) && !inB.containsAll(inA);
    }

    private List<DateMention> days(SentenceRef ref) {
        return mentions.get(ref.article()).dates(sentence(ref)).stream()
                .filter(date -> date.step() == DateStep.DAY)
                .toList();
    }

    private Set<String> names(SentenceRef ref) {
        Tokens tokens = documents.get(ref.article()).tokens();
        Sentence sentence = sentence(ref);
        BitSet dated = new BitSet();
        mentions.get(ref.article()).dates(sentence).forEach(date -> dated.set(date.firstToken(), date.endToken()));
        Set<String> names = new HashSet<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!dated.get(i) && words.isName(tokens.stem(i))) {
                names.add(tokens.stem(i));
            }
        }
        return names;
    }

    private Sentence sentence(SentenceRef ref) {
        return documents.get(ref.article()).sentences().get(ref.sentence());
    }
}

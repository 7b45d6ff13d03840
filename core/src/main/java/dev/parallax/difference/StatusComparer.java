package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.mention.StatusFinder;
import dev.parallax.mention.StatusMention;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/** Finds where two linked sentences say that something has come differently far, or deny what the other states. */
final class StatusComparer {

    /** How much two sentences must share for a denial in one of them to be about what the other states. */
    private static final double SAME_BUT_FOR_A_WORD = 0.85;

    private final List<Document> documents;
    private final List<Mentions> mentions;
    private final SlotMatcher<StatusMention> matcher;
    private final EventWords words;

    StatusComparer(List<Document> documents, List<Mentions> mentions, SlotContext context) {
        this.documents = documents;
        this.mentions = mentions;
        this.words = context.eventWords();
        this.matcher = new SlotMatcher<>(
                documents,
                context,
                StatusMention::firstToken,
                StatusMention::endToken,
                StatusComparer::differ,
                (a, b) -> a.group().equals(b.group()));
    }

    private static boolean differ(StatusMention a, StatusMention b) {
        return a.group().equals(b.group()) && !a.side().equals(b.side()) && !a.isNegated() && !b.isNegated();
    }

    /** Adds what two sentences state differently. */
    void compare(SentenceRef a, SentenceRef b, DoubleSupplier overlap, List<Finding> findings) {
        compareWords(a, b, group -> true, findings);
        negation(a, b, overlap, findings);
    }

    /**
     * Adds what two sentences of one article state differently: whether something grows, whether it was put off. Of other
     * groups an article uses both sides about two matters ("confirmed", "denied").
     */
    void compareInside(SentenceRef a, SentenceRef b, List<Finding> findings) {
        compareWords(a, b, group -> group.equals("direction") || group.equals("schedule"), findings);
    }

    /** Adds what two sentences state differently by words for how far something has come, denials left aside. */
    private void compareWords(SentenceRef a, SentenceRef b, Predicate<String> groups, List<Finding> findings) {
        List<StatusMention> inA = statuses(a, groups);
        List<StatusMention> inB = statuses(b, groups);
        for (SlotMatcher.Match<StatusMention> match :
                matcher.match(a, without(inA, inB), inA, b, without(inB, inA), inB)) {
            StatusMention x = match.a();
            StatusMention y = match.b();
            DiscrepancyRelation relation =
                    x.isFirm() && y.isFirm() ? DiscrepancyRelation.CONFLICT : DiscrepancyRelation.HEDGE;
            findings.add(new Finding(
                    DiscrepancyKind.STATUS,
                    relation,
                    new Finding.Place(a, x.span()),
                    new Finding.Place(b, y.span()),
                    match.evidence(List.of(), false, false)));
        }
    }

    /** Returns those of some words that no other of the same side stands against. */
    private static List<StatusMention> without(List<StatusMention> own, List<StatusMention> others) {
        return own.stream()
                .filter(x -> others.stream()
                        .noneMatch(y -> x.group().equals(y.group()) && x.side().equals(y.side())))
                .toList();
    }

    /** One sentence denies and the other does not, what follows being the same word. */
    private void negation(SentenceRef a, SentenceRef b, DoubleSupplier overlap, List<Finding> findings) {
        List<Integer> inA = negations(a);
        List<Integer> inB = negations(b);
        if (inA.size() + inB.size() != 1 || overlap.getAsDouble() < SAME_BUT_FOR_A_WORD) {
            return;
        }
        SentenceRef denies = inA.isEmpty() ? b : a;
        SentenceRef states = inA.isEmpty() ? a : b;
        int at = inA.isEmpty() ? inB.get(0) : inA.get(0);
        Tokens tokens = documents.get(denies.article()).tokens();
        Sentence sentence = sentence(denies);
        for (int i = at + 1; i < Math.min(sentence.endToken(), at + 3); i++) {
            int same = words.weight(tokens.stem(i)) <= 0 ? -1 : find(states, tokens.stem(i));
            if (same >= 0
                    && isSameBefore(tokens, at, documents.get(states.article()).tokens(), same)) {
                Span there = documents.get(states.article()).tokens().span(same);
                Span here = new Span(tokens.start(at), tokens.end(i));
                boolean first = denies.equals(a);
                findings.add(new Finding(
                        DiscrepancyKind.NEGATION,
                        DiscrepancyRelation.CONFLICT,
                        new Finding.Place(a, first ? here : there),
                        new Finding.Place(b, first ? there : here),
                        new Finding.Evidence(1, 1, 1, true, true, true, false, true)));
                return;
            }
        }
    }

    /** Tells whether the same word stands before both: what is put in is the denial, and nothing else. */
    private static boolean isSameBefore(Tokens a, int at, Tokens b, int other) {
        return at > 0
                && other > 0
                && (a.term(at - 1).equals(b.term(other - 1)) || a.stem(at - 1).equals(b.stem(other - 1)));
    }

    private List<Integer> negations(SentenceRef ref) {
        List<Integer> found = new ArrayList<>();
        Tokens tokens = documents.get(ref.article()).tokens();
        Sentence sentence = sentence(ref);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean isOnly = i + 1 < sentence.endToken()
                    && (tokens.term(i + 1).equals("only") || tokens.term(i + 1).equals("just"));
            if (StatusFinder.isNegation(tokens.term(i)) && !isOnly) {
                found.add(i);
            }
        }
        return found;
    }

    private int find(SentenceRef ref, String stem) {
        Tokens tokens = documents.get(ref.article()).tokens();
        Sentence sentence = sentence(ref);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (tokens.stem(i).equals(stem)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where another sentence has a word of the same side. */
    List<Finding.Place> agreeing(Finding.Place place, SentenceRef other) {
        List<Finding.Place> agreeing = new ArrayList<>();
        for (StatusMention x : statuses(place.sentence())) {
            if (x.span().equals(place.span())) {
                for (StatusMention y : statuses(other)) {
                    if (x.group().equals(y.group()) && x.side().equals(y.side()) && x.isNegated() == y.isNegated()) {
                        agreeing.add(new Finding.Place(other, y.span()));
                    }
                }
            }
        }
        return agreeing;
    }

    private List<StatusMention> statuses(SentenceRef ref, Predicate<String> groups) {
        return statuses(ref).stream()
                .filter(status -> groups.test(status.group()))
                .toList();
    }

    private List<StatusMention> statuses(SentenceRef ref) {
        return mentions.get(ref.article()).statuses(sentence(ref));
    }

    private Sentence sentence(SentenceRef ref) {
        return documents.get(ref.article()).sentences().get(ref.sentence());
    }
}

package dev.parallax.formats.html;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page shows beyond facts: differences, names, quotations, copied text, wording and times, ready to print. */
record Findings(
        List<DifferenceRow> differences,
        List<NameRow> names,
        List<Ladder> ladders,
        List<Ribbon> ribbons,
        List<Preferred> wording,
        List<Swap> swaps,
        List<HeadlineRow> headlines,
        List<Moment> timeline,
        List<OnlyHere> only) {

    /** The most lone sentences that are shown at once. */
    private static final int FEW = 40;

    /** Tells whether the lone sentences are so few that they need not be folded away. */
    boolean few() {
        return only.stream().mapToInt(list -> list.lone().size()).sum() <= FEW;
    }

    /** Tells whether anything is known of the words that the articles choose. */
    boolean hasWords() {
        return !wording.isEmpty() || !swaps.isEmpty() || !headlines.isEmpty();
    }

    /**
     * Something that is stated differently.
     *
     * @param kind what differs, as a word
     * @param relation how the values stand to one another, in words
     * @param strong whether the values cannot all be right
     */
    record DifferenceRow(
            String id,
            String kind,
            String relation,
            boolean strong,
            String subject,
            String explanation,
            List<Statement> statements) {}

    /** What one sentence states, with the words around it. */
    record Statement(String outlet, String target, Content before, Content value, Content after) {}

    /** A name that is spelled in several ways. */
    record NameRow(String canonical, List<Spelling> spellings) {}

    /** One spelling, how often it occurs and where. */
    record Spelling(String text, int count, String outlets, String target) {}

    /** One utterance in the articles that have it: the fullest form first. */
    record Ladder(String id, @Nullable String speaker, int outlets, boolean changed, List<Rung> rungs) {}

    /**
     * One article's form of an utterance.
     *
     * @param form what became of it, in words
     * @param words the words, with what was kept, cut, changed and put into brackets marked
     * @param edits the same in words
     * @param speaker whom the article names; null where it names nobody
     * @param wording the words that name the speaker there; empty where they are the name
     * @param verb how it introduces the words; null where it does not
     * @param tone what the verb tells beyond that something was said; empty for nothing
     * @param place where in the article it stands, in words
     */
    record Rung(
            String outlet,
            String target,
            String form,
            boolean root,
            Content words,
            List<String> edits,
            @Nullable String speaker,
            String wording,
            boolean speakerDiffers,
            @Nullable String verb,
            String tone,
            String place) {}

    /**
     * The text that two articles share, as bands between two lanes; all positions are thousandths of the lanes.
     *
     * @param verdict how much and whether it is credited, as a sentence
     */
    record Ribbon(
            String id,
            String a,
            String b,
            String wordsA,
            String wordsB,
            String relation,
            String verdict,
            String direction,
            List<String> credits,
            List<Band> bands) {}

    /**
     * One shared passage.
     *
     * @param kind {@code copied}, {@code quoted} or {@code boilerplate}
     */
    record Band(
            String kind, String kindWords, int words, int a0, int a1, int b0, int b1, String target, Content text) {}

    /** The words that an article prefers, or avoids, where the others tell the same. */
    record Preferred(String outlet, List<Term> terms) {}

    /**
     * A word and how it is used.
     *
     * @param x where the bar begins, of 200
     * @param width how long it is
     * @param chance half the width, of 200, in which chance alone leaves 19 of 20 words
     * @param beyond whether it reaches beyond that
     */
    record Term(String term, int count, int countOthers, int x, int width, int chance, boolean beyond, String title) {}

    /** Words that stand in one article where others stand in another, and in how many pairs of sentences. */
    record Swap(SwapSide a, SwapSide b, int count) {}

    /** One choice of words, who has it, and its first place. */
    record SwapSide(String text, String outlets, String target) {}

    /** An article's headline and the words that no other headline has. */
    record HeadlineRow(String outlet, String target, Content text, String own) {}

    /** When an article appeared: {@code place} in thousandths between the first and the last. */
    record Moment(String outlet, String slug, String iso, String time, String after, int place) {}

    /** The sentences of an article for which no counterpart was found. */
    record OnlyHere(String slug, String outlet, int sentences, List<Lone> lone) {}

    /** One such sentence. */
    record Lone(String target, Content text) {}
}

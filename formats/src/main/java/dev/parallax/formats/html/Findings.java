package dev.parallax.formats.html;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page shows beyond facts: differences, names, quotations, copied text, wording and times, ready to print. */
record Findings(
        List<DifferenceRow> differences,
        List<NameRow> names,
        List<Ladder> ladders,
        List<Flow> flows,
        List<Ribbon> ribbons,
        List<Preferred> wording,
        List<Swap> swaps,
        List<HeadlineRow> headlines,
        List<Moment> timeline,
        List<OnlyHere> only) {

    /** The most lone sentences that are shown at once. */
    private static final int FEW = 40;

    /** How many ribbons and swaps are shown before the rest is folded away. */
    private static final int FIRST = 4;

    private static final int FIRST_SWAPS = 6;

    /** Tells whether the lone sentences are so few that they need not be folded away. */
    boolean few() {
        return only.stream().mapToInt(list -> list.telling().size()).sum() <= FEW;
    }

    List<Ribbon> firstRibbons() {
        return ribbons.subList(0, Math.min(FIRST, ribbons.size()));
    }

    List<Ribbon> moreRibbons() {
        return ribbons.subList(Math.min(FIRST, ribbons.size()), ribbons.size());
    }

    /** Returns the swaps that were found more than once, a few at most: what occurs once may be chance. */
    List<Swap> firstSwaps() {
        return swaps.stream()
                .filter(swap -> swap.count() > 1)
                .limit(FIRST_SWAPS)
                .toList();
    }

    List<Swap> moreSwaps() {
        return swaps.subList(firstSwaps().size(), swaps.size());
    }

    /** Tells how many quotations do not have the same words everywhere. */
    int changedQuotations() {
        return (int) ladders.stream().filter(Ladder::changed).count();
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
     * @param title the values, or the course of a figure
     */
    record DifferenceRow(
            String id, String kind, String relation, boolean strong, String title, List<Statement> statements) {}

    /** What the sentences of some articles state, in the words around it in the first of them. */
    record Statement(List<Place> places, Content before, Content value, Content after) {}

    /** An outlet's name, and where to go for its words. */
    record Place(String outlet, String target) {}

    /** A name that is spelled in several ways. */
    record NameRow(String canonical, List<Spelling> spellings) {}

    /** One spelling, how often it occurs and where. */
    record Spelling(String text, int count, String outlets, String target) {}

    /**
     * One utterance in the articles that have it: the form that the others are compared with first.
     *
     * @param speaker whom the articles name, or how they describe the speaker; null where none was found
     */
    record Ladder(String id, @Nullable String speaker, int outlets, boolean changed, List<Rung> rungs) {}

    /**
     * One form of an utterance, and the articles that have it.
     *
     * @param form what became of it, in words
     * @param words the words, with what was kept, cut, changed and put into brackets marked
     * @param edits the same in words
     */
    record Rung(List<Teller> tellers, String target, String form, boolean root, Content words, List<String> edits) {}

    /**
     * How one article introduces an utterance.
     *
     * @param speaker whom the article names; null where it names nobody
     * @param wording the words that name the speaker there; empty where they are the name
     * @param verb how it introduces the words; null where it does not
     * @param tone what the verb tells beyond that something was said; empty for nothing
     * @param place where in the article it stands, in words
     */
    record Teller(
            String outlet,
            String target,
            @Nullable String speaker,
            String wording,
            boolean speakerDiffers,
            @Nullable String verb,
            String tone,
            String place) {}

    /** An outlet and those that appear to have taken text from it. */
    record Flow(String from, List<Taker> takers) {}

    /**
     * One of them.
     *
     * @param share how much of its text the other has, in per cent
     */
    record Taker(String outlet, String share, String target) {}

    /**
     * The text that two articles share, as bands between two lanes; all positions are thousandths of the lanes.
     *
     * @param title whom it is about; from the source to the taker where that is known
     * @param figures how much of each is in the other, as a sentence
     * @param why the evidence, in sentences
     */
    record Ribbon(
            String id,
            String title,
            String a,
            String b,
            String wordsA,
            String wordsB,
            String relation,
            String figures,
            String direction,
            List<String> credits,
            List<String> why,
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

    /**
     * The sentences of an article for which no counterpart was found.
     *
     * @param telling those that tell something particular
     * @param rest those that do not, or may have a counterpart in other words
     */
    record OnlyHere(String slug, String outlet, int sentences, List<Lone> telling, List<Lone> rest) {}

    /** One such sentence. */
    record Lone(String target, Content text) {}
}

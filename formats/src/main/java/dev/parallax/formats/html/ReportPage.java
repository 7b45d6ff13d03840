package dev.parallax.formats.html;

import dev.parallax.formats.Verdict;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the templates show, worked out: they hold no logic beyond loops and choices.
 *
 * @param glance what to look at first
 * @param spread how many outlets tell how many facts, most outlets first
 * @param compared whether differences were looked for
 * @param downloads the comparison as files to take along
 */
record ReportPage(
        String title,
        Assets assets,
        Verdict verdict,
        List<Glance.Card> glance,
        List<Spread> spread,
        List<Outlet> outlets,
        List<Matrix> matrices,
        List<PairNote> pairs,
        List<FactRow> facts,
        Findings findings,
        boolean compared,
        Method method,
        ScriptJson data,
        ScriptJson links,
        Downloads downloads) {

    /** The facts that a number of outlets tell. */
    record Spread(int tellers, String words, List<FactRow> facts) {}

    /**
     * An article: its line in the table of outlets and its column of text.
     *
     * @param sameText the outlets that have mostly the same text; empty for none
     */
    record Outlet(
            int place,
            String slug,
            String label,
            @Nullable String headline,
            @Nullable String published,
            @Nullable String publishedIso,
            @Nullable String url,
            String words,
            int factsTold,
            int factsShare,
            int unmatched,
            int sentences,
            boolean empty,
            String sameText,
            ArticleText text) {}

    /** Figures for every two outlets, row by row. */
    record Matrix(String id, String title, String note, List<MatrixRow> rows) {}

    /** What one outlet has in common with each of the others. */
    record MatrixRow(String label, List<MatrixCell> cells) {}

    /**
     * One figure.
     *
     * @param heat from 0 to 9
     * @param title the same in words; null where there are too many cells for that
     * @param target the element to go to for the reasons; null on the diagonal
     */
    record MatrixCell(
            String value,
            int heat,
            @Nullable String title,
            @Nullable String target) {}

    /** Two outlets in words. */
    record PairNote(
            String id, String a, String b, String relation, String direction, List<String> figures, List<String> why) {}

    /**
     * A fact: the words that stand for it, who tells it, and whether they state it differently.
     *
     * @param origins how many of those who tell it have a text of their own
     */
    record FactRow(
            String id,
            int number,
            String outlet,
            Content label,
            String target,
            int tellers,
            int origins,
            boolean differs,
            List<FactCell> cells) {}

    /**
     * Whether an outlet tells a fact.
     *
     * @param state the name of the state that outputs use
     * @param target the sentence to go to, or null where there is none
     */
    record FactCell(String state, String words, @Nullable String target) {}

    /** How the page came about. */
    record Method(
            @Nullable String version,
            String counts,
            String threshold,
            String reported,
            String digest,
            List<Digest> digests) {}

    /** The fingerprint of one input text. */
    record Digest(String id, String sha256) {}
}

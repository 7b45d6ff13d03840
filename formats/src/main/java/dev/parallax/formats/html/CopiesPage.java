package dev.parallax.formats.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pages on copied text show, worked out: groups of copies for {@code dedup}, pairs of articles for {@code
 * reuse}.
 *
 * @param sizes how many groups there are of each size; empty on a page of pairs
 * @param copying which outlet has text of which; null where no outlets are known
 * @param leftOut what the page has no room for, as a sentence; empty for nothing
 * @param unit what one group is called, in the plural
 * @param meaning what the figures mean, in sentences
 */
record CopiesPage(
        String title,
        Assets assets,
        String kicker,
        String headline,
        List<String> details,
        List<Bar> sizes,
        @Nullable Copying copying,
        List<Group> groups,
        String leftOut,
        String unit,
        List<String> meaning,
        @Nullable String version,
        ScriptJson data) {

    /** Tells whether the groups are pairs of articles and not kept articles with their copies. */
    boolean ofPairs() {
        return sizes.isEmpty();
    }

    /**
     * One bar of the sizes.
     *
     * @param share the length of the bar in hundredths of the longest
     */
    record Bar(String label, String count, int share) {}

    /**
     * Outlet by outlet, how many articles of the row have text of the column.
     *
     * @param givers the outlets of the columns
     */
    record Copying(String note, List<String> givers, List<CopyRow> rows) {}

    record CopyRow(String outlet, List<CopyCell> cells) {}

    /**
     * One figure.
     *
     * @param heat from 0 to 9
     */
    record CopyCell(String value, int heat, String title) {}

    /**
     * An article that is kept, with its copies, or two articles that share text.
     *
     * @param filter what a reader may search for: outlets and headlines, in lower case
     */
    record Group(String id, int number, Head head, String note, List<Card> cards, int more, String filter) {}

    /** An article in a line. */
    record Head(
            String label,
            @Nullable String headline,
            @Nullable String published,
            @Nullable String url) {}

    /**
     * An article beside the one that it has text of.
     *
     * @param place the card's place in the data of the script; below 0 where there is no room for the texts
     * @param share how much is the same, in per cent
     * @param of what that is a share of
     * @param reason why it is here, in a clause
     * @param sentences the grounds
     * @param changes what changed, as short clauses
     */
    record Card(
            String id,
            int place,
            Head head,
            String share,
            String of,
            String reason,
            List<String> sentences,
            List<String> changes,
            String labelA,
            String wordsA,
            String wordsB,
            List<Stripe> stripes) {}

    /** The same text in two lanes; positions are thousandths. */
    record Stripe(String kind, int a0, int a1, int b0, int b1) {}
}

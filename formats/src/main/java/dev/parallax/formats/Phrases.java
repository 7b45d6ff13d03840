package dev.parallax.formats;

import dev.parallax.align.Link;
import dev.parallax.align.LinkEvidence;
import dev.parallax.align.LinkRelation;
import dev.parallax.difference.DiscrepancyRelation;
import dev.parallax.reuse.Direction;
import dev.parallax.reuse.PairRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The values of a comparison in plain English, the same in every output. Stateless. */
public final class Phrases {

    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Phrases() {}

    /** Returns a number as a word up to twelve, in digits with thousands marked above. */
    public static String number(int n) {
        return n >= 0 && n < NUMBERS.length ? NUMBERS[n] : digits(n);
    }

    /** Returns a number in digits with a comma between thousands. */
    public static String digits(int n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** Returns a number and what it counts, such as {@code 1 fact} or {@code 23 facts}. */
    public static String counted(int n, String singular) {
        return digits(n) + ' ' + singular + (n == 1 ? "" : "s");
    }

    /**
     * Returns a share as whole per cent, such as {@code 94 %}. What is not quite nothing or not quite everything is
     * not rounded to either.
     *
     * @param share from 0 to 1
     */
    public static String percent(double share) {
        if (share > 0 && share < 0.01) {
            return "<1 %";
        }
        if (share < 1 && share > 0.99) {
            return ">99 %";
        }
        return Math.round(share * 100) + " %";
    }

    /** Returns how much of a text is in another, as a clause without a full stop. */
    public static String shareOfText(double share, String a, String b) {
        return percent(share) + " of the text of " + a + " is also in " + b;
    }

    /** Joins the parts with commas and an "and" before the last. */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** Returns the text with its first letter, if that is a small one of ASCII, as a capital. */
    public static String capital(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first >= 'a' && first <= 'z' ? (char) (first - 32) + text.substring(1) : text;
    }

    /** Returns what a relation of two articles means, as a clause without a full stop. */
    public static String relation(PairRelation relation) {
        return switch (relation) {
            case IDENTICAL -> "the same words throughout";
            case NEAR_DUPLICATE -> "the same article but for small changes";
            case DERIVED -> "much of one is in the other";
            case PARTIAL -> "some passages are the same";
            case QUOTES_ONLY -> "little in common beyond quotations";
            case INDEPENDENT -> "the same story, without shared text";
            case UNRELATED -> "different stories";
        };
    }

    /** Returns how values that differ stand to one another, as a clause without a full stop. */
    public static String relation(DiscrepancyRelation relation) {
        return switch (relation) {
            case CONFLICT -> "cannot both be right";
            case UPDATED -> "the later report has another figure";
            case SCOPE -> "not the same measure";
            case HEDGE -> "one is less exact";
            case ROUNDING -> "one is rounded";
        };
    }

    /** Returns who took text from whom, as a sentence. */
    public static String direction(Direction direction, String a, String b) {
        return switch (direction) {
            case A_TO_B -> b + " appears to have it from " + a + ".";
            case B_TO_A -> a + " appears to have it from " + b + ".";
            case COMMON_SOURCE -> "Both appear to draw on a third text.";
            case VERSIONS -> "They appear to be versions of one article.";
            case UNKNOWN -> "Nothing was found that tells who has it from whom.";
            case NONE -> "";
        };
    }

    /** Returns how two linked sentences stand to one another, as a clause without a full stop. */
    public static String relation(LinkRelation relation, String a, String b) {
        return switch (relation) {
            case IDENTICAL -> "the same words";
            case NEAR_VERBATIM -> "nearly the same words";
            case PARAPHRASE -> "the same content in other words";
            case A_IN_B -> "what " + a + " says here is part of what " + b + " says";
            case B_IN_A -> "what " + b + " says here is part of what " + a + " says";
            case QUOTE_SHARED -> "a shared quotation with other words around it";
            case RELATED -> "the same matter, not clearly the same statement";
        };
    }

    /** Returns what speaks for a link, in one sentence; the empty string where nothing particular does. */
    public static String evidence(Link link) {
        LinkEvidence evidence = link.evidence();
        List<String> parts = new ArrayList<>();
        if (!evidence.numbers().isEmpty()) {
            parts.add("give " + list(evidence.numbers()));
        }
        if (!evidence.names().isEmpty()) {
            parts.add("name " + list(evidence.names()));
        }
        if (evidence.quote()) {
            parts.add("share quoted words");
        }
        if (!evidence.terms().isEmpty()) {
            parts.add("use "
                    + list(evidence.terms().stream().map(t -> "“" + t + "”").toList()));
        }
        return parts.isEmpty() ? "" : "Both " + String.join("; both ", parts) + ".";
    }
}

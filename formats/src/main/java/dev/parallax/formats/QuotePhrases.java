package dev.parallax.formats;

import dev.parallax.article.Span;
import dev.parallax.compare.Comparison;
import dev.parallax.quote.CueClass;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteEdit;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of quotations, in plain English, the same in every output. Stateless. */
public final class QuotePhrases {

    /** What stands between joined quotations and is not of their words. */
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private QuotePhrases() {}

    /** Returns what became of an utterance in an article, as words without a full stop. */
    public static String form(FamilyMember member) {
        boolean isJoined = member.part() != null && member.form() == QuoteForm.SPLICED;
        return isJoined ? "joined with other words" : form(member.form());
    }

    /** Returns why others are compared with one form of an utterance, as words without a full stop. */
    public static String root(QuoteFamily family) {
        return switch (family.reason()) {
            case FULLEST -> "fullest form";
            case MOST_ARTICLES -> "wording of the most reports";
            case EARLIEST -> "earliest form";
        };
    }

    /** Returns the words with which a part of a quotation is joined in one pair of marks: before it, behind it. */
    public static List<String> joinedWith(String text, Span quotation, Span part) {
        List<String> others = new ArrayList<>();
        for (Span span : List.of(new Span(quotation.start(), part.start()), new Span(part.end(), quotation.end()))) {
            String other = EDGES.matcher(span.in(text)).replaceAll("");
            if (!other.isEmpty()) {
                others.add(other);
            }
        }
        return others;
    }

    /** Returns what became of an utterance as what was done to it, one entry each. */
    public static List<String> edits(Comparison comparison, FamilyMember member, int most) {
        List<String> edits = new ArrayList<>();
        Span part = member.part();
        if (part != null) {
            String text = comparison.documents().get(member.article()).article().text();
            Span all = comparison.quotes().get(member.quote()).quotation().span();
            for (String other : joinedWith(text, all, part)) {
                edits.add("in one pair of quotation marks with “" + cut(other, most) + "”");
            }
        }
        member.edits().forEach(edit -> edits.add(edit(edit, most)));
        return edits;
    }

    /** Returns what became of an utterance, as words without a full stop. */
    public static String form(QuoteForm form) {
        return switch (form) {
            case VERBATIM -> "the same words";
            case TRIMMED -> "shortened";
            case SPLICED -> "words cut within";
            case BRACKETED -> "words put in brackets";
            case WORD_CHANGED -> "words changed";
            case FRAGMENT_QUOTED -> "a few words quoted";
            case PARAPHRASED -> "told without quotation marks";
            case TRANSLATED -> "another translation";
        };
    }

    /** Returns what the choice of a verb tells, as words; the empty string for a neutral one. */
    public static String tone(CueClass cueClass) {
        return switch (cueClass) {
            case NEUTRAL -> "";
            case ENDORSING -> "takes it for true";
            case DOUBTING -> "leaves open whether it is true";
            case CONFESSING -> "gives something away";
            case ATTACKING -> "speaks against somebody";
            case PROMISING -> "binds the speaker";
        };
    }

    /**
     * Returns where in an article something stands, in words.
     *
     * @param position from 0 at its start to 1 at its end
     */
    public static String place(double position) {
        return position < 0.1
                ? "at the top"
                : position < 0.5 ? "in the first half" : position < 0.9 ? "in the second half" : "at the end";
    }

    /**
     * Returns one edit in words, such as {@code changed: “desires” to “wishes”}.
     *
     * @param most the most characters of a part that are shown
     */
    public static String edit(QuoteEdit edit, int most) {
        String from = '“' + cut(edit.from(), most) + '”';
        String to = '“' + cut(edit.to(), most) + '”';
        String text = switch (edit.kind()) {
            case TRIMMED_START -> "left out at the start: " + from;
            case TRIMMED_END -> "left out at the end: " + from;
            case CUT -> "cut: " + from;
            case BRACKETED -> edit.from().isEmpty() ? "put in, in brackets: " + to : from + " became " + to;
            case WORD_CHANGED -> from + " became " + to;
            case WORD_ADDED -> "added: " + to;
        };
        boolean cut = edit.kind() == QuoteEdit.Kind.CUT || edit.kind() == QuoteEdit.Kind.WORD_ADDED;
        String mark = cut && !edit.isMarked() ? ", with no mark" : "";
        StringBuilder flags = new StringBuilder();
        for (QuoteEdit.Flag flag : edit.flags()) {
            flags.append(flags.isEmpty() ? "; touches " : " and ")
                    .append(
                            switch (flag) {
                                case NEGATION -> "a negation";
                                case NUMBER -> "a number";
                                case MODALITY -> "what is, may or must be";
                            });
        }
        return text + mark + flags;
    }

    /** Tells whether some article has other words between its quotation marks than the fullest form. */
    public static boolean isChanged(QuoteFamily family) {
        return family.members().stream().anyMatch(member -> isChanged(member.form()));
    }

    /** Tells whether a form has other words between quotation marks than the fullest form, not merely fewer. */
    public static boolean isChanged(QuoteForm form) {
        return switch (form) {
            case SPLICED, BRACKETED, WORD_CHANGED, TRANSLATED -> true;
            case VERBATIM, TRIMMED, FRAGMENT_QUOTED, PARAPHRASED -> false;
        };
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        return text.substring(0, end > most / 2 ? end : text.offsetByCodePoints(0, most / 2)) + " …";
    }
}

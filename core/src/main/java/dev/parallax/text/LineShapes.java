package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Tells from the look of a line alone whether it is a credit, byline, dateline or the words under a picture. */
final class LineShapes {

    private static final int MAX_CREDIT_WORDS = 14;
    private static final int MAX_BYLINE_WORDS = 14;
    private static final int MAX_NAME_WORDS = 4;
    private static final int MAX_DATELINE_WORDS = 8;
    private static final int MAX_CAPTION_WORDS = 70;

    private static final Pattern BAR = Pattern.compile(" ?\\| ?");
    private static final Pattern JOINT = Pattern.compile(", and |, | and | & ");

    private LineShapes() {}

    /**
     * Names between bars or slashes, or in brackets, an agency among them ({@code Ana Lund/Getty Images}), or a person's
     * name and others between bars ({@code Ana Lund | Nordfoto | Ostvik Images}).
     */
    static boolean isPhotoCredit(Line line) {
        String text = line.text;
        boolean glued = text.startsWith("Credit") && line.words.size() <= MAX_CREDIT_WORDS;
        if (line.words.isEmpty() || line.words.size() > MAX_CREDIT_WORDS || line.endsWith(':')) {
            return false;
        }
        boolean separated = text.indexOf('|') > 0 || text.indexOf('/') > 0 || line.words.contains("via");
        boolean photo = line.words.contains("photo") || line.words.contains("images");
        boolean bracketed = text.startsWith("(") || text.startsWith("[");
        boolean agency = line.hasAny(KindWords.AGENCIES) && line.titleShare() > 0.99;
        return (agency && (separated || photo || bracketed || glued)) || (glued && isGlued(text)) || isBarred(line);
    }

    /** Names between bars: three or more, or two and the last word is one for a collection of pictures. */
    private static boolean isBarred(Line line) {
        if (line.text.indexOf('|') < 0) {
            return false;
        }
        List<String> parts = parts(line.text, BAR);
        boolean desk = KindWords.DESKS.contains(line.words.get(line.words.size() - 1));
        return parts.size() >= (desk ? 2 : 3) && areNames(parts) && !line.hasDigits() && !line.punctuated;
    }

    /** Names and nothing else, between commas or "and", an outlet's or a role among them: {@code Ana Lund, Harbor Times}. */
    static boolean isNames(Line line) {
        if (line.words.size() > MAX_BYLINE_WORDS || line.hasDigits() || line.punctuated) {
            return false;
        }
        List<String> parts = parts(line.text, JOINT);
        int last = parts.size() - 1;
        Line end = part(parts.get(last));
        boolean role = end.words.size() <= MAX_NAME_WORDS
                && !end.words.isEmpty()
                && (end.words.get(end.words.size() - 1).equals("staff") || end.hasAny(KindWords.ROLES));
        return last > 0 && areNames(role ? parts.subList(0, last) : parts);
    }

    /** Tells whether each part is of up to four capitalised words, the first of at least two and no possessive. */
    private static boolean areNames(List<String> parts) {
        Line first = part(parts.get(0));
        boolean names = first.words.size() >= 2 && first.words.stream().noneMatch(word -> word.endsWith("'s"));
        for (String text : parts) {
            Line part = part(text);
            boolean plain = text.chars().allMatch(c -> Glyphs.isWord((char) c) || " .'’-".indexOf(c) >= 0);
            names &= plain && !part.words.isEmpty() && part.words.size() <= MAX_NAME_WORDS && part.titleShare() > 0.99;
        }
        return names;
    }

    private static List<String> parts(String text, Pattern between) {
        return List.of(between.split(text, -1));
    }

    private static Line part(String text) {
        return new Line(text, new Span(0, text.length()));
    }

    /** {@code CreditAna Lund/Nordfoto}, as it comes out of some pages. */
    private static boolean isGlued(String text) {
        int after = "Credit".length();
        return text.length() > after && Glyphs.isUpper(text.charAt(after));
    }

    /** A link to something that plays, with how long it does: {@code The crane falls 01:46}. */
    static boolean isTimed(Line line) {
        int colon = line.text.lastIndexOf(':');
        return colon > 0
                && colon == line.text.length() - 3
                && line.words.size() > 2
                && Glyphs.isDigit(line.text.charAt(colon - 1))
                && Glyphs.isDigit(line.text.charAt(colon + 1))
                && Glyphs.isDigit(line.text.charAt(colon + 2));
    }

    /** A line of a script that was left in the text. */
    static boolean isCode(Line line) {
        String text = line.text;
        boolean statement = text.indexOf(';') > 0 && (text.indexOf('=') > 0 || text.indexOf('{') > 0);
        return statement && (text.startsWith("var ") || text.contains("function") || text.contains(");"));
    }

    /** A turn of a talk written down: {@code MARA LIND: Who pays?}. */
    static boolean isTurn(Line line) {
        int colon = line.text.indexOf(':');
        return colon > 0 && !line.label().isEmpty() && new Line(line.text, new Span(0, colon)).isCapitals();
    }

    /** The words under a picture behind what closes it, as they come out of some pages: {@code CLOSE The crane in May.} */
    static boolean isGluedCaption(Line line) {
        return line.text.startsWith("CLOSE ") && line.words.size() > 2 && !line.isCapitals();
    }

    /** {@code Source: Harbor Board}; a headline may start with the word too, but goes on in lower case. */
    static boolean isSource(Line line) {
        List<String> label = line.label();
        return line.words.size() <= MAX_CREDIT_WORDS
                && line.words.size() > 1
                && line.titleShare() > 0.7
                && (label.equals(List.of("source")) || label.equals(List.of("sources")));
    }

    /** An agency and nothing else. */
    static boolean isAgency(Line line) {
        int size = line.words.size();
        boolean the = size > 0 && line.words.get(0).equals("the");
        return size > 0
                && size <= 3
                && KindWords.AGENCIES.contains(String.join(" ", line.words.subList(the ? 1 : 0, size)));
    }

    /** {@code By Ana Lund, Harbour Times}. */
    static boolean isByline(Line line) {
        return line.words.size() > 1
                && line.words.size() <= MAX_BYLINE_WORDS
                && line.words.get(0).equals("by")
                && !line.hasDigits()
                && line.titleShare() > 0.7
                && !line.isQuestion();
    }

    /** Two to four capitalised words and nothing else. */
    static boolean isName(Line line) {
        return line.words.size() >= 2
                && line.words.size() <= MAX_NAME_WORDS
                && line.titleShare() > 0.99
                && !line.hasDigits()
                && !line.punctuated;
    }

    /** A place, a date, or both, and nothing else: {@code OSTVIK, May 4 —}. */
    static boolean isDateline(Line line) {
        int size = line.words.size();
        if (size == 0 || size > MAX_DATELINE_WORDS || line.titleShare() < 0.99 || line.isQuestion()) {
            return false;
        }
        char last = line.text.charAt(line.text.length() - 1);
        boolean month = line.hasAny(KindWords.MONTHS) && line.hasDigits();
        boolean capitals =
                Glyphs.isUpper(line.text.charAt(0)) && line.text.length() > 1 && Glyphs.isUpper(line.text.charAt(1));
        return month || (Glyphs.isDash(last) && capitals);
    }

    /** Tells whether a paragraph opens with a place in capitals and a dash. */
    static boolean startsWithDateline(Line line) {
        String text = line.text;
        int limit = Math.min(text.length(), 80);
        int capitals = 0;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (Glyphs.isDash(c) && i > 2) {
                boolean spaced = Glyphs.isSpace(text.charAt(i - 1)) || c == '—';
                if (spaced) {
                    return capitals > 2;
                }
            }
            boolean upperRun = Glyphs.isUpper(c) && i + 1 < limit && !Glyphs.isLower(text.charAt(i + 1));
            capitals += upperRun ? 1 : 0;
        }
        return false;
    }

    /** A scene told in the present tense with a full date, or with words that say where in the picture one is. */
    static boolean isCaption(Line line, boolean nearPicture) {
        int size = line.words.size();
        if (size < 4 || size > MAX_CAPTION_WORDS || line.isQuoted()) {
            return false;
        }
        boolean marked = line.text.indexOf('(') >= 0 && hasPlace(line.text);
        if (marked) {
            return true;
        }
        // The lists of words last: asking them first took an eighth of the time of analysing an article.
        return nearPicture
                && line.endsWithDate()
                && !line.words.contains("said")
                && (line.hasAny(KindWords.DEPICTING) || line.hasAny(KindWords.PICTURED));
    }

    private static boolean hasPlace(String text) {
        return text.contains("(L)")
                || text.contains("(R)")
                || text.contains("(C)")
                || text.contains("(left)")
                || text.contains("(right)")
                || text.contains("(center)")
                || text.contains("(centre)");
    }
}

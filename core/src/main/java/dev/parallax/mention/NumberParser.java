package dev.parallax.mention;

import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words, each token a bounded number of times. */
final class NumberParser {

    /** Digits beyond these are no amount that anybody compares. */
    private static final int MOST_DIGITS = 16;

    private final TokenRow row;
    private final MentionWords words;

    NumberParser(TokenRow row, MentionWords words) {
        this.row = row;
        this.words = words;
    }

    /**
     * A number that was read.
     *
     * @param value its value
     * @param step the value of one in its last place that counts
     * @param end one past its last token
     * @param form how it was written
     * @param suffix letters that followed its digits at once and are no scale, such as {@code km}; else empty
     */
    record Amount(double value, double step, int end, Form form, String suffix) {}

    /** How a number is written. */
    enum Form {
        DIGITS,
        WORDS,
        VAGUE,
        FRACTION,
        ORDINAL
    }

    /** Returns the number that begins at a token, or null. */
    @Nullable
    Amount parse(int i) {
        return row.isNumber(i) ? digits(i) : words(i);
    }

    private @Nullable Amount digits(int i) {
        String term = row.term(i);
        int end = 0;
        while (end < term.length() && (Character.isDigit(term.charAt(end)) || ".,/⁄".indexOf(term.charAt(end)) >= 0)) {
            end++;
        }
        String suffix = term.substring(end);
        String figure = term.substring(0, end);
        if (figure.length() > MOST_DIGITS || suffix.startsWith(":")) {
            return null;
        }
        if (isOrdinalEnding(suffix)) {
            return figure.chars().allMatch(Character::isDigit)
                    ? new Amount(Integer.parseInt(figure.length() > 9 ? "0" : figure), 1, i + 1, Form.ORDINAL, "")
                    : null;
        }
        int slash = Math.max(figure.indexOf('/'), figure.indexOf('⁄'));
        if (slash >= 0) {
            return fraction(figure, slash, i);
        }
        int next = i + 1;
        String joined = figure;
        while (words.hasDecimalComma() && isThousandsGroup(next) && joined.length() < MOST_DIGITS) {
            joined += row.term(next++);
        }
        double[] read = DecimalReader.read(joined, words.hasDecimalComma());
        if (read == null) {
            return null;
        }
        double factor = isTrillion(i, suffix) ? 1e12 : words.number("scale", suffix);
        if (!Double.isNaN(factor)) {
            return new Amount(read[0] * factor, read[1] * factor, next, Form.DIGITS, "");
        }
        Amount part = suffix.isEmpty() ? fractionBehind(next) : null;
        return part != null
                ? scaled(new Amount(read[0] + part.value(), part.value(), part.end(), Form.DIGITS, ""), true)
                : scaled(new Amount(read[0], read[1], next, Form.DIGITS, suffix), suffix.isEmpty());
    }

    /** "3½", "3 1/2": the part that belongs to the whole number before it. */
    private @Nullable Amount fractionBehind(int i) {
        if (!row.isNumber(i)
                || row.start(i) - row.end(i - 1) > 1
                || (row.start(i) > row.end(i - 1) && !row.isJoined(i))) {
            return null;
        }
        String figure = row.term(i);
        int slash = Math.max(figure.indexOf('/'), figure.indexOf('⁄'));
        return slash < 0 || !isPlain(figure.substring(0, slash) + figure.substring(slash + 1))
                ? null
                : fraction(figure, slash, i);
    }

    /** "$2.2T": without the sign of a currency, the letter stands for tons. */
    private boolean isTrillion(int i, String suffix) {
        return suffix.equals("t") && !Currencies.code(row.at(row.start(i) - 1)).isEmpty();
    }

    private boolean isOrdinalEnding(String suffix) {
        return switch (suffix) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /** Tells whether a token is three digits behind a space, as French and others write thousands. */
    private boolean isThousandsGroup(int i) {
        return row.isNumber(i) && row.term(i).length() == 3 && row.isJoined(i) && !row.isHyphenated(i);
    }

    private @Nullable Amount fraction(String figure, int slash, int i) {
        String over = figure.substring(0, slash);
        String under = figure.substring(slash + 1);
        if (over.isEmpty() || under.isEmpty() || over.length() > 2 || under.length() > 2 || !isPlain(over + under)) {
            return null;
        }
        int a = Integer.parseInt(over);
        int b = Integer.parseInt(under);
        return a == 0 || b < 2 || b > 16 || a >= b
                ? null
                : scaled(new Amount((double) a / b, 0.05 / b, i + 1, Form.FRACTION, ""), true);
    }

    private static boolean isPlain(String digits) {
        return digits.chars().allMatch(Character::isDigit);
    }

    /** Takes in scale words that follow: "5.7 billion", "two hundred thousand", "three dozen". */
    private Amount scaled(Amount number, boolean mayScale) {
        Amount n = number;
        while (mayScale && n.end() < row.size() && row.isJoined(n.end())) {
            double factor = words.number("scale", row.term(n.end()));
            if (Double.isNaN(factor) || n.value() * factor > 1e16) {
                break;
            }
            n = new Amount(n.value() * factor, n.step() * factor, n.end() + 1, n.form(), "");
        }
        return n;
    }

    private @Nullable Amount words(int i) {
        String term = row.term(i);
        if (isArticleBefore(i)) {
            Amount part = partOfWhole(i);
            return part != null ? part : articleBeforeScale(i);
        }
        if (!Double.isNaN(words.number("vague", term))) {
            return new Amount(words.number("vague", term), words.number("vague", term), i + 1, Form.VAGUE, "");
        }
        Amount part = partOfWhole(i);
        if (part != null) {
            return part;
        }
        double ordinal = words.number("ordinal", term);
        if (!Double.isNaN(ordinal)) {
            return new Amount(ordinal, 1, i + 1, Form.ORDINAL, "");
        }
        double tens = words.number("tens", term);
        double place = row.isHyphenated(i + 1) ? words.number("ordinal", row.term(i + 1)) : Double.NaN;
        if (!Double.isNaN(tens) && place < 10) {
            return new Amount(tens + place, 1, i + 2, Form.ORDINAL, "");
        }
        return sum(i);
    }

    private boolean isArticleBefore(int i) {
        String term = row.term(i);
        return (term.equals("a") || term.equals("an")) && words.isEnglish();
    }

    /** "a hundred", "a million", "a dozen". */
    private @Nullable Amount articleBeforeScale(int i) {
        if (!row.isJoined(i + 1) || Double.isNaN(words.number("scale", row.term(i + 1)))) {
            return null;
        }
        Amount scaled = scaled(new Amount(1, 1, i + 1, Form.WORDS, ""), true);
        return new Amount(scaled.value(), scaled.step(), scaled.end(), Form.WORDS, "");
    }

    /** "half", "two-thirds", "a quarter", "three-quarters": also "half a million", "a quarter of a billion". */
    private @Nullable Amount partOfWhole(int i) {
        int at = i;
        double count = 1;
        if (isArticleBefore(i) || words.number("number", row.term(i)) <= 16) {
            count = isArticleBefore(i) ? 1 : words.number("number", row.term(i));
            at++;
            if (!row.isJoined(at)) {
                return null;
            }
        }
        double part = at < row.size() ? words.number("fraction", row.term(at)) : Double.NaN;
        if (Double.isNaN(part) || (at == i && part != 0.5) || count * part >= 1) {
            return null;
        }
        double value = count * part;
        int end = at + 1;
        int scale = end;
        while (scale < row.size() && scale < end + 2 && row.isJoined(scale) && isOfOrArticle(row.term(scale))) {
            scale++;
        }
        double factor = scale < row.size() && row.isJoined(scale) ? words.number("scale", row.term(scale)) : Double.NaN;
        return Double.isNaN(factor)
                ? new Amount(value, 0.02, end, Form.FRACTION, "")
                : new Amount(value * factor, 0.1 * factor, scale + 1, Form.WORDS, "");
    }

    private static boolean isOfOrArticle(String term) {
        return term.equals("of") || term.equals("a") || term.equals("an");
    }

    /** "twenty-three", "two hundred and five", "two and a half million", German "dreiundzwanzig". */
    private @Nullable Amount sum(int i) {
        double small = small(i);
        if (Double.isNaN(small)) {
            return null;
        }
        int end = i + smallLength(i);
        double total = 0;
        double current = small;
        double step = 1;
        while (end < row.size() && row.isJoined(end)) {
            double factor = words.number("scale", row.term(end));
            int and = words.isEnglish() && row.term(end).equals("and") ? 1 : 0;
            if (!Double.isNaN(factor) && current * factor <= 1e15) {
                if (factor >= 1000) {
                    total += current * factor;
                    current = 0;
                } else {
                    current *= factor;
                }
                step = factor;
                end++;
            } else if (and == 1 && isHalf(end)) {
                double next = end + 3 < row.size() ? words.number("scale", row.term(end + 3)) : Double.NaN;
                boolean isScaled = !Double.isNaN(next) && row.isJoined(end + 3);
                double value = (total + current + 0.5) * (isScaled ? next : 1);
                return new Amount(value, isScaled ? next / 2 : 0.5, end + (isScaled ? 4 : 3), Form.WORDS, "");
            } else if (step >= 100 && !Double.isNaN(small(end + and)) && row.isJoined(end + and)) {
                current += small(end + and);
                end += and + smallLength(end + and);
                step = 1;
            } else {
                break;
            }
        }
        return new Amount(total + current, step, end, Form.WORDS, "");
    }

    /** Tells whether "and a half" stands at a token. */
    private boolean isHalf(int i) {
        return "and a half".equals(row.phrase(i, 3));
    }

    /** Returns the number below 100 that stands at a token, or NaN. */
    private double small(int i) {
        if (i >= row.size()) {
            return Double.NaN;
        }
        String term = row.term(i);
        double tens = words.number("tens", term);
        if (!Double.isNaN(tens)) {
            double digit = smallLength(i) > 1 ? words.number("number", row.term(i + 1)) : 0;
            return tens + digit;
        }
        int und = words.isGerman() ? term.indexOf("und") : -1;
        if (und > 0) {
            String digit = term.substring(0, und);
            double compound = (digit.equals("ein") ? 1 : words.number("number", digit))
                    + words.number("tens", term.substring(und + 3));
            if (!Double.isNaN(compound)) {
                return compound;
            }
        }
        return words.number("number", term);
    }

    private int smallLength(int i) {
        boolean tens = !Double.isNaN(words.number("tens", row.term(i)));
        return tens && row.isJoined(i + 1) && words.number("number", row.term(i + 1)) < 10 ? 2 : 1;
    }
}

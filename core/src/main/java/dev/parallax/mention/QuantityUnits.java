package dev.parallax.mention;

import dev.parallax.article.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the units behind numbers. */
final class QuantityUnits {

    private static final int LONGEST = 3;
    private static final int OLDEST = 120;

    /** After these an article before a unit counts: "for an hour"; elsewhere it may mean "per". */
    private static final Set<String> BEFORE_ONE = Set.of(
            "for", "of", "after", "in", "within", "about", "almost", "nearly", "only", "than", "over", "least",
            "lasted", "took", "last", "just", "under", "roughly", "around", "half", "spent", "nor", "some");

    private final TokenRow row;
    private final MentionWords words;

    QuantityUnits(TokenRow row, MentionWords words) {
        this.row = row;
        this.words = words;
    }

    /**
     * A unit that was read.
     *
     * @param unitClass what it measures
     * @param name currency or unit
     * @param factor of the base unit
     * @param end one past its last token
     */
    record Unit(UnitClass unitClass, String name, double factor, int end) {}

    /** Returns the unit that follows a number, or null. */
    @Nullable
    Unit behind(NumberParser.Amount number) {
        if (!number.suffix().isEmpty()) {
            return unit(number.suffix(), number.end());
        }
        if (row.behind(number.end() - 1) == '%'
                || ((row.behind(number.end() - 1) == ' ' || row.behind(number.end() - 1) == '\u00A0')
                        && row.at(row.end(number.end() - 1) + 1) == '%')) {
            return new Unit(UnitClass.PERCENT, "", 1, number.end());
        }
        char sign = row.behind(number.end() - 1) == ' '
                ? row.at(row.end(number.end() - 1) + 1)
                : row.behind(number.end() - 1);
        if (!Currencies.code(sign).isEmpty() && !words.isEnglish()) {
            return new Unit(UnitClass.MONEY, Currencies.code(sign), 1, number.end());
        }
        int at = number.end();
        if (number.form() == NumberParser.Form.FRACTION || row.term(at - 1).equals("half")) {
            while (at < row.size() && at < number.end() + 2 && row.isJoined(at) && isOfOrArticle(row.term(at))) {
                at++;
            }
        }
        return at < row.size() && row.isJoined(at) ? at(at) : null;
    }

    private static boolean isOfOrArticle(String term) {
        return term.equals("of") || term.equals("a") || term.equals("an");
    }

    /** Returns the unit or currency that stands at a token, or null. */
    @Nullable
    Unit at(int i) {
        for (int count = LONGEST; count >= 1; count--) {
            String phrase = row.phrase(i, count);
            Unit unit = phrase == null ? null : unit(phrase, i + count);
            if (unit != null) {
                return unit;
            }
        }
        // "240 Canadian dollars": the country makes it another currency.
        if (i + 1 < row.size() && row.isCapitalized(i) && row.isJoined(i + 1)) {
            String currency = words.value("currency", row.term(i + 1));
            if (currency != null) {
                return new Unit(UnitClass.MONEY, row.term(i) + ' ' + currency, 1, i + 2);
            }
        }
        return null;
    }

    private @Nullable Unit unit(String phrase, int end) {
        String unit = words.value("unit", phrase);
        if (unit != null) {
            int blank = unit.indexOf(' ');
            double factor = Double.parseDouble(unit.substring(blank + 1));
            return new Unit(UnitClass.valueOf(unit.substring(0, blank)), phrase, factor, end);
        }
        String currency = words.value("currency", phrase);
        if (currency == null) {
            return null;
        }
        int blank = currency.indexOf(' ');
        return blank < 0
                ? new Unit(UnitClass.MONEY, currency, 1, end)
                : new Unit(
                        UnitClass.MONEY,
                        currency.substring(0, blank),
                        Double.parseDouble(currency.substring(blank)),
                        end);
    }

    /** Returns the one unit that "an hour" or "a decade" stands for, where it does not mean "per hour"; else null. */
    @Nullable
    Quantity articleBeforeUnit(int i, QuantityContext context) {
        String term = row.term(i);
        boolean article = words.isEnglish() && (term.equals("a") || term.equals("an"));
        if (!article || i == 0 || !BEFORE_ONE.contains(row.term(i - 1)) || !row.isJoined(i + 1)) {
            return null;
        }
        Unit unit = at(i + 1);
        if (unit == null || unit.unitClass() != UnitClass.DURATION || isOrdinal(unit, context)) {
            return null;
        }
        QuantityContext.Hedging hedging = context.hedging(i, unit.end());
        return new Quantity(
                new Span(row.start(i), row.end(unit.end() - 1)),
                new Span(row.start(hedging.firstToken()), row.end(hedging.endToken() - 1)),
                UnitClass.DURATION,
                unit.name(),
                unit.factor(),
                unit.factor(),
                unit.factor(),
                hedging.hedge(),
                "",
                context.isMore(i, unit.end()),
                context.head(unit.end()),
                i,
                unit.end());
    }

    /** "A second summit" is no span of time. */
    private static boolean isOrdinal(Unit unit, QuantityContext context) {
        return unit.name().equals("second") && !context.head(unit.end()).isEmpty();
    }

    /** "9:30 p.m.", "1 a.m.", "3pm". */
    @Nullable
    Quantity clock(int i, QuantityContext context) {
        if (!row.isNumber(i)) {
            return null;
        }
        String term = row.term(i);
        String suffix = "";
        if (term.endsWith("am") || term.endsWith("pm")) {
            suffix = term.substring(term.length() - 2);
            term = term.substring(0, term.length() - 2);
        }
        int end = i + 1;
        if (suffix.isEmpty()
                && row.isJoined(end)
                && (row.term(end).equals("am") || row.term(end).equals("pm"))) {
            suffix = row.term(end++);
        }
        int colon = term.indexOf(':');
        String hours = colon < 0 ? term : term.substring(0, colon);
        String minutes = colon < 0 ? "0" : term.substring(colon + 1);
        if (suffix.isEmpty() || !isShort(hours) || !isShort(minutes)) {
            return null;
        }
        int hour = Integer.parseInt(hours) % 12 + (suffix.equals("pm") ? 12 : 0);
        double value = 60 * hour + Integer.parseInt(minutes);
        double step = colon < 0 ? 60 : 1;
        QuantityContext.Hedging hedging = context.hedging(i, end);
        return new Quantity(
                new Span(row.start(i), row.end(end - 1)),
                new Span(row.start(hedging.firstToken()), row.end(hedging.endToken() - 1)),
                UnitClass.CLOCK,
                "",
                value,
                value,
                step,
                hedging.hedge(),
                "",
                false,
                List.of(),
                i,
                end);
    }

    private static boolean isShort(String digits) {
        return !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "71-year-old", "71 years of age", "aged nine years". */
    boolean isAge(int i, int end) {
        boolean old = end < row.size() && row.isJoined(end) && row.term(end).equals("old");
        boolean ofAge = "of age".equals(row.isJoined(end) ? row.phrase(end, 2) : null);
        return old || ofAge || (i > 0 && row.term(i - 1).equals("aged"));
    }

    /** "aged 71", "age 9", and "Mr. Orrabek, 71, a former pilot". */
    boolean isBareAge(int i, NumberParser.Amount number) {
        if (i == 0 || number.value() > OLDEST || number.value() != Math.rint(number.value())) {
            return false;
        }
        String before = row.term(i - 1);
        if (row.isJoined(i) && (before.equals("aged") || before.equals("age"))) {
            return true;
        }
        boolean comma = row.at(row.end(i - 1)) == ',' && row.start(i) - row.end(i - 1) == 2;
        char behind = row.behind(number.end() - 1);
        return row.isNumber(i)
                && comma
                && row.isCapitalized(i - 1)
                && !row.isNumber(i - 1)
                && (behind == ',' || behind == '.' || behind == ';');
    }
}

package dev.parallax.mention;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts that an article states: digits and words, fractions, ranges, money, percentages, ages, ordinals,
 * scores, durations and other measures. English is known best; German, French, Spanish and Italian by their number
 * words, separators and units. Linear in the text; immutable and thread-safe.
 */
public final class QuantityFinder {

    /** Seconds of a mean year. */
    private static final double YEAR = 31_557_600;

    private static final double LARGEST_LABEL = 1_000_000;

    private final TokenRow row;
    private final MentionWords words;
    private final NumberParser parser;
    private final QuantityContext context;
    private final QuantityUnits units;
    private final BitSet dated = new BitSet();
    private final BitSet firstInSentence = new BitSet();

    private QuantityFinder(Document document, List<DateMention> dates) {
        this.row = new TokenRow(document);
        this.words = MentionWords.of(document.article().language());
        this.parser = new NumberParser(row, words);
        this.context = new QuantityContext(row, words);
        this.units = new QuantityUnits(row, words);
        dates.forEach(date -> dated.set(date.firstToken(), date.endToken()));
        document.sentences().forEach(sentence -> firstInSentence.set(sentence.firstToken()));
    }

    /**
     * Returns the quantities of a document in text order; they do not overlap.
     *
     * @param dates the dates of the same document, whose figures are no quantities
     */
    public static List<Quantity> find(Document document, List<DateMention> dates) {
        QuantityFinder finder = new QuantityFinder(document, dates);
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < finder.row.size(); ) {
            Quantity quantity = finder.dated.get(i) ? null : finder.at(i);
            if (quantity != null) {
                quantities.add(quantity);
                i = quantity.endToken();
            } else {
                i++;
            }
        }
        return quantities;
    }

    private @Nullable Quantity at(int i) {
        Quantity clock = units.clock(i, context);
        if (clock != null) {
            return clock;
        }
        NumberParser.Amount number = parser.parse(i);
        if (number == null) {
            return units.articleBeforeUnit(i, context);
        }
        if (number.form() == NumberParser.Form.VAGUE || dated.get(number.end() - 1)) {
            return null;
        }
        if (number.form() == NumberParser.Form.ORDINAL) {
            return ordinal(i, number);
        }
        if (isLabel(i)) {
            return label(i, number);
        }
        Quantity range = range(i, number);
        return range != null ? range : single(i, number);
    }

    private @Nullable Quantity ordinal(int i, NumberParser.Amount number) {
        List<String> head = context.head(number.end());
        return head.isEmpty() ? null : quantity(i, number.end(), UnitClass.ORDINAL, "", number, number, head);
    }

    /** Tells whether a number goes with the name before it: "Station No. 4", "Route 66", "Title 9". */
    private boolean isLabel(int i) {
        if (i == 0 || !row.isNumber(i) || row.start(i) - row.end(i - 1) > 2) {
            return false;
        }
        if (row.term(i - 1).equals("no") && row.at(row.end(i - 1)) == '.') {
            return true;
        }
        boolean named = row.isCapitalized(i - 1)
                && !firstInSentence.get(i - 1)
                && row.isJoined(i)
                && (row.end(i - 1) - row.start(i - 1) > 1 || row.isHyphenated(i));
        return named && parser.parse(i - 1) == null && units.at(i + 1) == null && row.behind(i) != '%';
    }

    /** The B of a "GBU-43B" is no billion. */
    private @Nullable Quantity label(int i, NumberParser.Amount number) {
        if (number.value() >= LARGEST_LABEL) {
            return null;
        }
        int name = row.term(i - 1).equals("no") && i > 1 ? i - 2 : i - 1;
        return quantity(i, number.end(), UnitClass.LABEL, row.stem(name), number, number, List.of(row.stem(name)));
    }

    /** "10 to 15", "between 10 and 15", "10-15": a range; "234-193": a score, where the larger stands first. */
    private @Nullable Quantity range(int i, NumberParser.Amount low) {
        int next = low.end();
        boolean dashed = row.isDashed(next) && row.isNumber(i) && row.isNumber(next);
        boolean between = i > 0 && row.term(i - 1).equals("between") && isWord(next, "and");
        boolean to = isWord(next, "to") && !(i > 0 && row.term(i - 1).equals("from"));
        int second = dashed ? next : next + 1;
        if ((!dashed && !between && !to) || second >= row.size() || dated.get(second)) {
            return null;
        }
        NumberParser.Amount high = parser.parse(second);
        if (high == null
                || high.form() == NumberParser.Form.ORDINAL
                || (row.isDashed(high.end()) && row.isNumber(high.end()))) {
            return null;
        }
        NumberParser.Amount from = isScaleShared(low, high) ? scaledAs(low, high) : low;
        if (from.value() < high.value()) {
            Quantity top = single(second, high);
            if (top == null || !low.suffix().isEmpty()) {
                return null;
            }
            Quantity whole = quantity(i, top.endToken(), top.unitClass(), top.unit(), low, high, top.head());
            return new Quantity(
                    whole.span(),
                    whole.stated(),
                    top.unitClass(),
                    top.unit(),
                    top.low() * from.value() / high.value(),
                    top.high(),
                    top.step(),
                    whole.hedge(),
                    top.rate(),
                    top.isMore(),
                    top.head(),
                    i,
                    top.endToken());
        }
        boolean isScore = (dashed || to) && isWhole(low) && isWhole(high) && units.at(high.end()) == null;
        return isScore ? quantity(i, high.end(), UnitClass.SCORE, "", low, high, context.head(high.end())) : null;
    }

    private static boolean isWhole(NumberParser.Amount number) {
        return number.suffix().isEmpty() && number.value() == Math.rint(number.value());
    }

    /** "5 to 6 million": the scale belongs to both. */
    private static boolean isScaleShared(NumberParser.Amount low, NumberParser.Amount high) {
        return high.value() >= 1000 && low.value() < 1000 && high.step() >= 100;
    }

    private static NumberParser.Amount scaledAs(NumberParser.Amount low, NumberParser.Amount high) {
        double factor = Math.pow(1000, Math.floor(StrictMath.log10(high.value()) / 3));
        return new NumberParser.Amount(low.value() * factor, high.step(), low.end(), low.form(), low.suffix());
    }

    private boolean isWord(int i, String term) {
        return i + 1 < row.size()
                && row.isJoined(i)
                && row.start(i + 1) - row.end(i) <= 3
                && row.term(i).equals(term);
    }

    private @Nullable Quantity single(int i, NumberParser.Amount number) {
        String currency = currencyBefore(i);
        if (!currency.isEmpty()) {
            return quantity(i, number.end(), UnitClass.MONEY, currency, number, number, context.head(number.end()));
        }
        QuantityUnits.Unit unit = units.behind(number);
        if (unit != null) {
            boolean isAge = unit.unitClass() == UnitClass.DURATION && units.isAge(i, unit.end());
            double factor = isAge ? unit.factor() / YEAR : unit.factor();
            NumberParser.Amount scaled = new NumberParser.Amount(
                    number.value() * factor, number.step() * factor, unit.end(), number.form(), "");
            UnitClass unitClass = isAge ? UnitClass.AGE : unit.unitClass();
            int end = isAge && unit.end() < row.size() && row.term(unit.end()).equals("old")
                    ? unit.end() + 1
                    : unit.end();
            return quantity(i, end, unitClass, unit.name(), scaled, scaled, context.head(end));
        }
        if (number.form() == NumberParser.Form.FRACTION) {
            return fraction(i, number);
        }
        if (!number.suffix().isEmpty() || (row.isDashed(number.end()) && row.isNumber(number.end()))) {
            return null;
        }
        if (units.isBareAge(i, number)) {
            return quantity(i, number.end(), UnitClass.AGE, "", number, number, List.of());
        }
        List<String> behind = context.head(number.end());
        List<String> head = behind.isEmpty() ? context.headBefore(i) : behind;
        boolean isOne = number.value() <= 1 && !row.isNumber(i);
        return isOne ? null : quantity(i, number.end(), UnitClass.COUNT, "", number, number, head);
    }

    private @Nullable Quantity fraction(int i, NumberParser.Amount number) {
        boolean ofSomething = number.end() < row.size()
                && row.isJoined(number.end())
                && row.term(number.end()).equals("of");
        if (!ofSomething
                && number.end() - i < 2
                && context.hedging(i, number.end()).hedge() == Hedge.NONE) {
            return null;
        }
        NumberParser.Amount share =
                new NumberParser.Amount(100 * number.value(), 100 * number.step(), number.end(), number.form(), "");
        return quantity(i, number.end(), UnitClass.PERCENT, "", share, share, context.head(number.end()));
    }

    private String currencyBefore(int i) {
        int at = row.start(i) - 1;
        if (row.at(at) == ' ' && !Currencies.code(row.at(at - 1)).isEmpty()) {
            at--;
        }
        return Currencies.code(row.at(at));
    }

    private Quantity quantity(
            int first,
            int end,
            UnitClass unitClass,
            String unit,
            NumberParser.Amount low,
            NumberParser.Amount high,
            List<String> head) {
        int start = row.start(first);
        while (start > 0 && !Currencies.code(row.at(start - 1)).isEmpty()) {
            start--;
        }
        int stop = row.end(end - 1) + (unitClass == UnitClass.PERCENT && row.behind(end - 1) == '%' ? 1 : 0);
        QuantityContext.Hedging hedging = context.hedging(first, end);
        Span span = new Span(start, stop);
        Span stated = new Span(
                Math.min(start, row.start(hedging.firstToken())), Math.max(stop, row.end(hedging.endToken() - 1)));
        return new Quantity(
                span,
                stated,
                unitClass,
                unit,
                low.value(),
                high.value(),
                Math.max(low.step(), high.step()),
                hedging.hedge(),
                context.rate(first, end),
                context.isMore(first, end),
                head,
                first,
                end);
    }
}

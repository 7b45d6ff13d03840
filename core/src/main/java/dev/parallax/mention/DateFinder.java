package dev.parallax.mention;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and resolves them against the day of publication. Linear in the text; immutable and thread-safe.
 *
 * <p>Understands month, day and year in the orders of English, German, French, Spanish and Italian, ISO dates, days of
 * the week, "yesterday" and the like, periods such as "last month", seasons, years and decades. Figures with slashes
 * are left alone, since nobody can tell which of them is the month.
 */
public final class DateFinder {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    /** The year that dates without one get where nothing tells it: a leap year. */
    private static final int NO_YEAR = 2000;

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "by", "until", "till", "from", "during", "before", "after", "late", "early", "mid",
            "through", "fiscal", "and", "to", "en", "im", "seit", "nel", "dal", "depuis", "desde", "jahr", "of");

    private final TokenRow row;
    private final MentionWords words;
    private final @Nullable LocalDate reference;

    private DateFinder(Document document, @Nullable LocalDate reference) {
        this.row = new TokenRow(document);
        this.words = MentionWords.of(document.article().language());
        this.reference = reference;
    }

    /**
     * Returns the dates of a document in text order.
     *
     * @param reference the day of publication; null where it is not known, and relative dates stay unresolved
     */
    public static List<DateMention> find(Document document, @Nullable LocalDate reference) {
        DateFinder finder = new DateFinder(document, reference);
        List<DateMention> dates = new ArrayList<>();
        for (int i = 0; i < finder.row.size(); ) {
            DateMention date = finder.at(i);
            if (date != null) {
                dates.add(date);
                i = date.endToken();
            } else {
                i++;
            }
        }
        return dates;
    }

    private @Nullable DateMention at(int i) {
        if (row.isNumber(i)) {
            DateMention iso = iso(i);
            if (iso != null) {
                return iso;
            }
            DateMention dayFirst = dayBeforeMonth(i);
            return dayFirst != null ? dayFirst : year(i);
        }
        if (month(i) > 0) {
            return monthFirst(i, i);
        }
        if (weekday(i) > 0) {
            return weekdayAt(i);
        }
        return relative(i);
    }

    private @Nullable DateMention iso(int i) {
        if (row.term(i).length() != 4 || !row.isHyphenated(i + 1) || !row.isHyphenated(i + 2)) {
            return null;
        }
        return day(i, i + 3, figure(i), figure(i + 1), figure(i + 2));
    }

    /** "19 January", "19th of January 2024", "1er mars", "3. Juni". */
    private @Nullable DateMention dayBeforeMonth(int i) {
        int day = figure(i);
        int at = i + 1;
        if (at < row.size() && (row.term(at).equals("of") || row.term(at).equals("de"))) {
            at++;
        }
        boolean isNear = at < row.size() && row.start(at) - row.end(i) <= 6;
        if (day < 1 || day > 31 || !isNear || month(at) == 0) {
            return null;
        }
        if (at + 1 < row.size()
                && (row.term(at + 1).equals("de") || row.term(at + 1).equals("del"))) {
            DateMention withYear = isYear(at + 2) ? day(i, at + 3, figure(at + 2), month(at), day) : null;
            if (withYear != null) {
                return withYear;
            }
        }
        int yearAt = isYear(at + 1) && row.start(at + 1) - row.end(at) <= 2 ? at + 1 : -1;
        return yearAt > 0
                ? day(i, yearAt + 1, figure(yearAt), month(at), day)
                : dayWithoutYear(i, at + 1, month(at), day);
    }

    /** "January 19", "Jan. 19, 2024", "June 2016", "mid-January", "in June". */
    private @Nullable DateMention monthFirst(int first, int i) {
        int month = month(i);
        int next = i + 1;
        boolean isNear = next < row.size() && row.start(next) - row.end(i) <= 2 && row.isNumber(next);
        int day = isNear ? figure(next) : -1;
        if (day >= 1 && day <= 31 && !isScaled(next)) {
            boolean hasYear = isYear(next + 1) && row.start(next + 1) - row.end(next) <= 3;
            return hasYear
                    ? day(first, next + 2, figure(next + 1), month, day)
                    : dayWithoutYear(first, next + 1, month, day);
        }
        if (isNear && isYear(next)) {
            return span(first, next + 1, DateStep.MONTH, List.of(month(figure(next), month)), true, false);
        }
        List<DateInterval> intervals = new ArrayList<>();
        for (int year : years()) {
            intervals.add(month(year, month));
        }
        return span(first, i + 1, DateStep.MONTH, intervals, reference != null, false);
    }

    private boolean isScaled(int i) {
        return i + 1 < row.size() && row.isJoined(i + 1) && !Double.isNaN(words.number("scale", row.term(i + 1)));
    }

    private @Nullable DateMention weekdayAt(int i) {
        int next = i + 1;
        boolean isNear = next < row.size() && row.start(next) - row.end(i) <= 3;
        if (isNear && month(next) > 0) {
            DateMention date = monthFirst(i, next);
            if (date != null && date.step() == DateStep.DAY) {
                return date;
            }
        }
        if (isNear && row.isNumber(next)) {
            DateMention date = dayBeforeMonth(next);
            if (date != null) {
                return span(i, date.endToken(), date.step(), date.intervals(), date.isAnchored(), false);
            }
        }
        List<DateInterval> intervals = new ArrayList<>();
        if (reference != null) {
            DayOfWeek day = DayOfWeek.of(weekday(i));
            intervals.add(DateInterval.of(reference.with(TemporalAdjusters.previousOrSame(day))));
            intervals.add(DateInterval.of(reference.with(TemporalAdjusters.next(day))));
        }
        return span(i, i + 1, DateStep.DAY, intervals, reference != null, true);
    }

    /** "yesterday", "last month", "last winter". */
    private @Nullable DateMention relative(int i) {
        for (int count = 2; count >= 1; count--) {
            String phrase = row.phrase(i, count);
            String day = phrase == null ? null : words.value("day", phrase);
            if (day != null) {
                LocalDate on = reference == null ? null : reference.plusDays(Integer.parseInt(day));
                // The clock of the place may be a day ahead of, or behind, the one that the article was stamped with.
                List<DateInterval> days =
                        on == null ? List.of() : List.of(new DateInterval(on.minusDays(1), on.plusDays(1)));
                return span(i, i + count, DateStep.DAY, days, reference != null, false);
            }
            String period = phrase == null ? null : words.value("period", phrase);
            if (period != null) {
                return span(i, i + count, step(period), period(period), reference != null, false);
            }
        }
        return null;
    }

    private static DateStep step(String period) {
        return period.startsWith("year") ? DateStep.YEAR : period.startsWith("month") ? DateStep.MONTH : DateStep.WEEK;
    }

    private List<DateInterval> period(String period) {
        if (reference == null) {
            return List.of();
        }
        int blank = period.indexOf(' ');
        int offset = Integer.parseInt(period.substring(blank + 1));
        return switch (period.substring(0, blank)) {
            case "year" -> List.of(year(reference.getYear() + offset, 1));
            case "month" -> {
                LocalDate day = reference.plusMonths(offset);
                yield List.of(month(day.getYear(), day.getMonthValue()));
            }
            default -> {
                // Weeks begin on Sunday or Monday, and some mean the seven days before: both count.
                LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield List.of(new DateInterval(monday.plusWeeks(offset).minusDays(1), monday.plusWeeks(offset + 1)));
            }
        };
    }

    private @Nullable DateMention year(int i) {
        String term = row.term(i);
        if (term.length() == 5 && term.endsWith("0s") && isYearText(term.substring(0, 4))) {
            return span(
                    i, i + 1, DateStep.DECADE, List.of(year(Integer.parseInt(term.substring(0, 4)), 10)), true, false);
        }
        if (!isYear(i) || row.at(row.start(i) - 1) == '$' || isScaled(i)) {
            return null;
        }
        boolean expected = i > 0 && (BEFORE_YEAR.contains(row.term(i - 1)) || row.at(row.start(i) - 1) == '(');
        boolean countsSomething = row.isJoined(i + 1)
                && !row.isCapitalized(i + 1)
                && row.stem(i + 1).length() < row.term(i + 1).length()
                && row.term(i + 1).endsWith("s");
        return !expected || countsSomething
                ? null
                : span(i, i + 1, DateStep.YEAR, List.of(year(figure(i), 1)), true, false);
    }

    private @Nullable DateMention day(int from, int to, int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return span(from, to, DateStep.DAY, List.of(DateInterval.of(LocalDate.of(year, month, day))), true, false);
    }

    private @Nullable DateMention dayWithoutYear(int from, int to, int month, int day) {
        List<DateInterval> intervals = new ArrayList<>();
        for (int year : years()) {
            if (day <= YearMonth.of(year, month).lengthOfMonth()) {
                intervals.add(DateInterval.of(LocalDate.of(year, month, day)));
            }
        }
        return intervals.isEmpty() ? null : span(from, to, DateStep.DAY, intervals, reference != null, false);
    }

    private int[] years() {
        return reference == null
                ? new int[] {NO_YEAR}
                : new int[] {reference.getYear() - 1, reference.getYear(), reference.getYear() + 1};
    }

    private DateMention span(
            int from, int to, DateStep step, List<DateInterval> intervals, boolean anchored, boolean bareWeekday) {
        return new DateMention(
                new Span(row.start(from), row.end(to - 1)), step, intervals, anchored, bareWeekday, from, to);
    }

    private static DateInterval month(int year, int month) {
        YearMonth m = YearMonth.of(year, month);
        return new DateInterval(m.atDay(1), m.atEndOfMonth());
    }

    private static DateInterval year(int year, int count) {
        return new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31));
    }

    /** Returns the whole number at a token, its ordinal ending dropped; -1 if there is none of four digits or less. */
    private int figure(int i) {
        if (!row.isNumber(i)) {
            return -1;
        }
        String term = row.term(i);
        int end = 0;
        while (end < term.length() && Character.isDigit(term.charAt(end))) {
            end++;
        }
        String rest = term.substring(end);
        boolean plain =
                rest.isEmpty() || Set.of("st", "nd", "rd", "th", "er", "º").contains(rest);
        return end > 4 || !plain ? -1 : Integer.parseInt(term.substring(0, end));
    }

    private boolean isYear(int i) {
        return row.isNumber(i) && isYearText(row.term(i));
    }

    private static boolean isYearText(String term) {
        if (term.length() != 4 || !term.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int year = Integer.parseInt(term);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Returns the month that a token names, or 0. English months are capitalised, so that "may" is not one. */
    private int month(int i) {
        return named("month", i);
    }

    private int weekday(int i) {
        return named("weekday", i);
    }

    private int named(String kind, int i) {
        if (i >= row.size() || (words.isEnglish() && !row.isCapitalized(i))) {
            return 0;
        }
        String value = words.value(kind, row.term(i));
        if (value == null || (isAmbiguous(row.term(i)) && !isInDate(i))) {
            return 0;
        }
        return Integer.parseInt(value);
    }

    private static boolean isAmbiguous(String term) {
        return switch (term) {
            case "may", "march", "mar", "sun", "sat", "wed", "mon", "april", "june", "august" -> true;
            default -> false;
        };
    }

    /** Tells whether a number stands beside, or a word before that leads in a date. */
    private boolean isInDate(int i) {
        boolean number = row.isNumber(i + 1) && row.start(i + 1) - row.end(i) <= 2;
        boolean before = i > 0 && row.isJoined(i) && (row.isNumber(i - 1) || leadsIn(row.term(i - 1)));
        return number || before;
    }

    private static boolean leadsIn(String term) {
        return switch (term) {
            case "in",
                    "since",
                    "last",
                    "this",
                    "next",
                    "of",
                    "by",
                    "until",
                    "late",
                    "early",
                    "mid",
                    "for",
                    "and",
                    "from",
                    "through",
                    "between",
                    "to",
                    "during",
                    "before",
                    "after",
                    "on",
                    "each",
                    "every" -> true;
            default -> false;
        };
    }
}

package dev.parallax.cli;

import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.DiscrepancyKind;
import dev.parallax.difference.DiscrepancyRelation;
import dev.parallax.difference.Substitution;
import dev.parallax.formats.DifferencePhrases;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.QuotePhrases;
import dev.parallax.formats.SpeakerNames;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteFamily;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What a summary says of differences and of quotations that changed, a line each, the weightiest first. */
final class DifferenceLines {

    /** The most characters of an edit's part; a terminal line has no room for more. */
    private static final int MOST = 40;

    /** How many characters of its sentence are shown before a value. */
    private static final int AROUND = 24;

    /** Words that stand for one another more seldom may do so by chance. */
    private static final int OFTEN = 3;

    private final Comparison comparison;
    private final IntFunction<String> tag;

    /** Takes the letters that stand for the articles. */
    DifferenceLines(Comparison comparison, IntFunction<String> tag) {
        this.comparison = comparison;
        this.tag = tag;
    }

    /**
     * Returns what is stated differently, conflicts first, then what was updated, spellings last: each value with the
     * articles that have it.
     */
    List<String> differences() {
        return comparison.discrepancies().stream()
                .sorted(Comparator.comparing((Discrepancy d) -> d.kind() == DiscrepancyKind.NAME)
                        .thenComparing(Discrepancy::relation))
                .map(this::difference)
                .toList();
    }

    private String difference(Discrepancy discrepancy) {
        if (discrepancy.relation() == DiscrepancyRelation.UPDATED) {
            return discrepancy.subject() + ": " + DifferencePhrases.course(discrepancy, comparison, tag);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Discrepancy.Value value : discrepancy.values()) {
            String article = tag.apply(value.sentence().article());
            values.merge(value.text(), article, (known, more) -> known.contains(more) ? known : known + ' ' + more);
        }
        List<String> parts = new ArrayList<>();
        values.forEach((value, articles) -> parts.add(articles + " “" + value + '”'));
        return String.join(", ", parts) + " (" + Phrases.relation(discrepancy.relation()) + "): "
                + context(discrepancy);
    }

    /** Returns the words that follow or precede the first value, as the values alone do not tell what they count. */
    private String context(Discrepancy discrepancy) {
        Discrepancy.Value value = discrepancy.values().get(0);
        String sentence = comparison.text(value.sentence());
        int start = value.span().start()
                - comparison.sentence(value.sentence()).span().start();
        int from = sentence.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
        return (from > 0 ? "… " : "") + sentence.substring(from);
    }

    /** Returns the words that stand for one another time and again, the most frequent first. */
    List<String> substitutions() {
        return comparison.substitutions().stream()
                .filter(s -> s.count() >= OFTEN)
                .map(s -> choice(s.a()) + ", " + choice(s.b()) + " (" + Phrases.number(s.count()) + " times)")
                .toList();
    }

    private String choice(Substitution.Choice choice) {
        return String.join(" ", choice.articles().stream().map(tag::apply).toList()) + " “" + choice.text() + '”';
    }

    /** Returns the quotations that do not have the same words everywhere. */
    List<String> quotations() {
        List<String> lines = new ArrayList<>();
        for (QuoteFamily family : comparison.quoteFamilies()) {
            for (FamilyMember member : family.members()) {
                if (QuotePhrases.isChanged(member.form())) {
                    lines.add(quotation(family, member));
                }
            }
        }
        return lines;
    }

    private String quotation(QuoteFamily family, FamilyMember member) {
        String speaker = SpeakerNames.shown(
                        comparison.quotes().get(family.root()).quotation().speaker())
                .map(name -> name + ": ")
                .orElse("");
        List<String> edits = QuotePhrases.edits(comparison, member, MOST);
        return tag.apply(member.article())
                + ' '
                + speaker
                + (edits.isEmpty() || edits.size() > 3 ? QuotePhrases.form(member) : String.join("; ", edits));
    }
}

package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.QuotePhrases;
import dev.parallax.formats.SpeakerNames;
import dev.parallax.formats.html.Findings.Ladder;
import dev.parallax.formats.html.Findings.Rung;
import dev.parallax.formats.html.Findings.Teller;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.Cue;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.Speaker;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Utterances that several articles have: the form that the others are compared with on top, then what the articles made of it, form by form. */
final class QuoteLadders {

    private final Comparison comparison;
    private final List<String> labels;
    private final ElementIds ids;
    private final Excerpt excerpt;

    QuoteLadders(Comparison comparison, List<String> labels, ElementIds ids, Excerpt excerpt) {
        this.comparison = comparison;
        this.labels = labels;
        this.ids = ids;
        this.excerpt = excerpt;
    }

    /** Returns the ladders, those first in which words changed, and of these those in more articles. */
    List<Ladder> build() {
        List<Ladder> ladders = new ArrayList<>();
        for (QuoteFamily family : comparison.quoteFamilies()) {
            int outlets = (int) family.members().stream()
                    .map(FamilyMember::article)
                    .distinct()
                    .count();
            ladders.add(new Ladder(
                    ElementIds.ladder(ladders.size()),
                    speaker(family),
                    outlets,
                    QuotePhrases.isChanged(family),
                    rungs(family)));
        }
        ladders.sort(Comparator.comparing((Ladder ladder) -> !ladder.changed()).thenComparing(l -> -l.outlets()));
        return ladders;
    }

    /** Returns the name that most members give, else a description; null where neither was found. */
    private @Nullable String speaker(QuoteFamily family) {
        Map<String, Integer> named = new LinkedHashMap<>();
        @Nullable String described = null;
        for (FamilyMember member : family.members()) {
            Speaker speaker = speaker(member);
            Optional<String> shown = SpeakerNames.shown(speaker);
            if (shown.isPresent() && SpeakerNames.isNamed(speaker)) {
                named.merge(shown.get(), 1, Integer::sum);
            } else if (described == null) {
                described = shown.orElse(null);
            }
        }
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(described);
    }

    private @Nullable Speaker speaker(FamilyMember member) {
        return member.quote() < 0
                ? null
                : comparison.quotes().get(member.quote()).quotation().speaker();
    }

    /** Puts the members of one form with the same words into one rung, in the order of the first of them. */
    private List<Rung> rungs(QuoteFamily family) {
        Map<String, List<FamilyMember>> forms = new LinkedHashMap<>();
        for (FamilyMember member : family.members()) {
            boolean same = member.quote() == family.root() || member.form() == QuoteForm.VERBATIM;
            String form = same
                    ? ""
                    : member.form()
                            + text(member).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            forms.computeIfAbsent(form, key -> new ArrayList<>()).add(member);
        }
        return forms.values().stream().map(members -> rung(members, family)).toList();
    }

    private Rung rung(List<FamilyMember> members, QuoteFamily family) {
        int root = family.root();
        FamilyMember first = members.stream()
                .filter(member -> member.quote() == root)
                .findFirst()
                .orElse(members.get(0));
        boolean isRoot = first.quote() == root;
        List<String> edits = new ArrayList<>();
        if (!isRoot && first.form() != QuoteForm.PARAPHRASED && first.form() != QuoteForm.TRANSLATED) {
            edits.addAll(QuotePhrases.edits(comparison, first, excerpt.isWhole() ? 160 : 40));
        }
        return new Rung(
                members.stream().map(this::teller).toList(),
                target(first),
                isRoot ? QuotePhrases.root(family) : QuotePhrases.form(first),
                isRoot,
                words(first, root),
                edits);
    }

    private Teller teller(FamilyMember member) {
        Speaker speaker = speaker(member);
        Cue cue = member.quote() < 0
                ? null
                : comparison.quotes().get(member.quote()).quotation().cue();
        Optional<String> shown = SpeakerNames.shown(speaker);
        return new Teller(
                labels.get(member.article()),
                target(member),
                shown.orElse(null),
                shown.isPresent() ? wording(member, speaker) : "",
                member.speakerDiffers() && shown.isPresent() && SpeakerNames.isNamed(speaker),
                cue == null ? null : cue.text(),
                cue == null ? "" : QuotePhrases.tone(cue.cueClass()),
                QuotePhrases.place(member.position()));
    }

    private String target(FamilyMember member) {
        return ids.sentence(new SentenceRef(member.article(), member.sentence()));
    }

    private String wording(FamilyMember member, @Nullable Speaker speaker) {
        Span span = speaker == null ? null : speaker.span();
        if (speaker == null || span == null) {
            return "";
        }
        String words =
                span.in(comparison.documents().get(member.article()).article().text());
        return words.equals(speaker.name()) ? "" : words;
    }

    private Span span(FamilyMember member) {
        return member.quote() < 0
                ? comparison
                        .sentence(new SentenceRef(member.article(), member.sentence()))
                        .span()
                : comparison.quotes().get(member.quote()).quotation().span();
    }

    private String text(FamilyMember member) {
        return span(member)
                .in(comparison.documents().get(member.article()).article().text());
    }

    private Content words(FamilyMember member, int root) {
        if (member.quote() < 0
                || member.quote() == root
                || member.edits().isEmpty()
                || member.form() == QuoteForm.PARAPHRASED
                || member.form() == QuoteForm.TRANSLATED) {
            return excerpt.of(text(member));
        }
        ArticleQuote full = comparison.quotes().get(root);
        String fullText = full.quotation()
                .span()
                .in(comparison.documents().get(full.article()).article().text());
        Span part = member.part();
        String form = part == null
                ? text(member)
                : part.in(comparison.documents().get(member.article()).article().text());
        return EditedWords.of(fullText, form, member.edits(), excerpt);
    }
}

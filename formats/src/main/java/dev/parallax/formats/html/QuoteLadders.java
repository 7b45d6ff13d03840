package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.QuotePhrases;
import dev.parallax.formats.html.Findings.Ladder;
import dev.parallax.formats.html.Findings.Rung;
import dev.parallax.quote.ArticleQuote;
import dev.parallax.quote.Cue;
import dev.parallax.quote.FamilyMember;
import dev.parallax.quote.QuoteEdit;
import dev.parallax.quote.QuoteFamily;
import dev.parallax.quote.QuoteForm;
import dev.parallax.quote.Speaker;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Utterances that several articles have: the fullest form on top, then what each article made of it. */
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

    List<Ladder> build() {
        List<Ladder> ladders = new ArrayList<>();
        for (QuoteFamily family : comparison.quoteFamilies()) {
            ArticleQuote root = comparison.quotes().get(family.root());
            Speaker speaker = root.quotation().speaker();
            List<Rung> rungs =
                    family.members().stream().map(m -> rung(m, family.root())).toList();
            ladders.add(new Ladder(
                    ElementIds.ladder(ladders.size()),
                    speaker == null ? null : speaker.name(),
                    (int) family.members().stream()
                            .map(FamilyMember::article)
                            .distinct()
                            .count(),
                    QuotePhrases.isChanged(family),
                    rungs));
        }
        return ladders;
    }

    private Rung rung(FamilyMember member, int root) {
        boolean isRoot = member.quote() == root;
        ArticleQuote quote = member.quote() < 0 ? null : comparison.quotes().get(member.quote());
        Speaker speaker = quote == null ? null : quote.quotation().speaker();
        Cue cue = quote == null ? null : quote.quotation().cue();
        List<String> edits = new ArrayList<>();
        if (member.form() != QuoteForm.PARAPHRASED && member.form() != QuoteForm.TRANSLATED) {
            for (QuoteEdit edit : member.edits()) {
                edits.add(QuotePhrases.edit(edit, excerpt.isWhole() ? 160 : 40));
            }
        }
        return new Rung(
                labels.get(member.article()),
                ids.sentence(new SentenceRef(member.article(), member.sentence())),
                isRoot ? "fullest form" : QuotePhrases.form(member.form()),
                isRoot,
                words(member, root),
                edits,
                speaker == null ? null : speaker.name(),
                wording(member, speaker),
                member.speakerDiffers(),
                cue == null ? null : cue.text(),
                cue == null ? "" : QuotePhrases.tone(cue.cueClass()),
                QuotePhrases.place(member.position()));
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

    private Content words(FamilyMember member, int root) {
        String text = comparison.documents().get(member.article()).article().text();
        if (member.quote() < 0) {
            var span = comparison
                    .sentence(new SentenceRef(member.article(), member.sentence()))
                    .span();
            return excerpt.of(text, span.start(), span.end());
        }
        var span = comparison.quotes().get(member.quote()).quotation().span();
        if (member.edits().isEmpty()
                || member.form() == QuoteForm.PARAPHRASED
                || member.form() == QuoteForm.TRANSLATED) {
            return excerpt.of(text, span.start(), span.end());
        }
        ArticleQuote full = comparison.quotes().get(root);
        String fullText = full.quotation()
                .span()
                .in(comparison.documents().get(full.article()).article().text());
        return EditedWords.of(fullText, span.in(text), member.edits(), excerpt);
    }
}

package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.internal.FeatureRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of an article's sentences to tell those that do not report. For training; an {@link Analyzer} gives the
 * kinds themselves. Immutable.
 */
public final class KindMeasurer {

    private final Sentences.Parts parts;

    private KindMeasurer(Sentences.Parts parts) {
        this.parts = parts;
    }

    /** Returns a measurer of an article in a language, null if that is not known. */
    public static KindMeasurer of(Article article, @Nullable String language) {
        return new KindMeasurer(Sentences.parts(article, language, WordForms.NONE, Sentences.paragraphs(article)));
    }

    /** Returns the sentences. */
    public List<Span> sentences() {
        return List.copyOf(parts.spans());
    }

    /** Returns the kinds that rules alone give them. */
    public List<SentenceKind> kinds() {
        return parts.features().kinds();
    }

    /** Tells whether a sentence is left to the weights to judge. */
    public boolean isAsked(int sentence) {
        return parts.features().isAsked(sentence);
    }

    /** Returns how much more must speak against a sentence than against a line without a stop, in log odds. */
    public double margin(int sentence) {
        return parts.features().margin(sentence);
    }

    /** Returns the names of the features that a sentence has. */
    public List<String> features(int sentence) {
        FeatureRow row = FeatureRow.naming();
        parts.features().of(sentence, row);
        return row.takeNames();
    }
}

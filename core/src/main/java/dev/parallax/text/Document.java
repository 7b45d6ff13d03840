package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article, analysed: its normalised text, tokens and sentences. Immutable; made by an {@link Analyzer}. */
public final class Document {

    private final Article article;
    private final @Nullable String language;
    private final NormalizedText normalized;
    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final List<Quoted> quoted;

    Document(
            Article article,
            @Nullable String language,
            NormalizedText normalized,
            Tokens tokens,
            List<Sentence> sentences,
            List<Quoted> quoted) {
        this.article = article;
        this.language = language;
        this.normalized = normalized;
        this.tokens = tokens;
        this.sentences = List.copyOf(sentences);
        this.quoted = List.copyOf(quoted);
    }

    /** Returns the article as it was read. */
    public Article article() {
        return article;
    }

    /**
     * Returns the language as a BCP 47 tag: as the article tells it, or guessed from its text; {@code und} if that is in
     * none of the languages known, null if it is too short to tell.
     */
    public @Nullable String language() {
        return language;
    }

    /** Returns the article's text in normalised form, with the way back to its own. */
    public NormalizedText normalized() {
        return normalized;
    }

    /** Returns the words and numbers of the article. */
    public Tokens tokens() {
        return tokens;
    }

    /** Returns the sentences in text order; they do not overlap. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** Returns what stands between quotation marks, in text order; the runs do not overlap. */
    public List<Quoted> quoted() {
        return quoted;
    }

    /** Returns where something stands between quotation marks, in text order. */
    public List<Span> quotedSpans() {
        return quoted.stream().map(Quoted::span).toList();
    }

    /**
     * Returns this document with other kinds of sentences, one for each. For what only a look at several articles can
     * tell: text that an outlet repeats in many of them is no report.
     *
     * @throws IllegalArgumentException if there are not as many kinds as sentences
     */
    public Document withKinds(List<SentenceKind> kinds) {
        if (kinds.size() != sentences.size()) {
            throw new IllegalArgumentException(kinds.size() + " kinds for " + sentences.size() + " sentences");
        }
        List<Sentence> changed = new ArrayList<>(kinds.size());
        for (Sentence s : sentences) {
            SentenceKind kind = kinds.get(s.index());
            changed.add(new Sentence(s.index(), s.span(), kind, s.paragraph(), s.firstToken(), s.endToken()));
        }
        return new Document(article, language, normalized, tokens, changed, quoted);
    }

    /** Returns the text of a sentence as it stands in the article. */
    public String text(Sentence sentence) {
        return sentence.span().in(article.text());
    }

    /** Returns the name of a sentence in outputs: the article's id, {@code #} and the sentence's index. */
    public String sentenceId(int sentence) {
        return article.id() + '#' + sentence;
    }
}

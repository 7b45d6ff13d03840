package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.text.KindPatterns.Where;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each sentence of an article is there for.
 *
 * <p>First each paragraph is judged by the phrases of {@link KindPatterns} and by its shape ({@link LineShapes}), its
 * place and its neighbours; then, inside what is left as report, single sentences are. Linear in the text.
 */
final class SentenceKinds {

    private static final int REPORT_WORDS = 18;
    private static final int LAST_WORDS = 8;
    private static final int SUBHEADING_WORDS = 12;
    private static final int CAPTION_WORDS = 30;
    private static final int LABELLED_WORDS = 40;
    private static final int SHORT_LINE = 14;
    private static final int AFTERTHOUGHT_WORDS = 3;
    private static final int TAIL = 6;
    private static final int TOP = 5;
    private static final double PUNCTUATED = 0.75;
    private static final Set<String> GOING_ON = Set.of("and", "but", "if", "or", "so", "then", "yet");

    private final Article article;
    private final int headlineEnd;
    private final List<Span> paragraphs;
    private final List<Line> lines = new ArrayList<>();
    private final List<SentenceKind> kinds;
    private final int[] sentenceCounts;
    private final @Nullable SentenceKind[] phrases;
    private final KindPatterns patterns = KindPatterns.standard();
    private int first;
    private int last;
    private boolean mostlyPunctuated;

    private SentenceKinds(
            Article article, WordForms forms, int headlineEnd, List<Span> paragraphs, List<Integer> paragraphOf) {
        this.article = article;
        this.headlineEnd = headlineEnd;
        this.paragraphs = paragraphs;
        this.kinds = new ArrayList<>(Collections.nCopies(paragraphs.size(), SentenceKind.BODY));
        this.sentenceCounts = new int[paragraphs.size()];
        paragraphOf.forEach(p -> sentenceCounts[p]++);
        for (Span span : paragraphs) {
            lines.add(new Line(article.text(), span, forms));
        }
        this.phrases = new SentenceKind[paragraphs.size()];
    }

    /**
     * Returns what the rules say of each sentence, and what is measured for those that they leave open.
     *
     * @param forms the words of the article, as far as they were looked up
     * @param headlineEnd one past the headline, 0 where there is none
     * @param paragraphOf the paragraph of each sentence
     */
    static KindFeatures byRules(
            Article article,
            WordForms forms,
            int headlineEnd,
            List<Span> paragraphs,
            List<Span> sentences,
            List<Integer> paragraphOf) {
        SentenceKinds kinds = new SentenceKinds(article, forms, headlineEnd, paragraphs, paragraphOf);
        kinds.findPhrases();
        kinds.findReport();
        kinds.judgeAlone();
        RelatedLinks.mark(kinds.lines, kinds.sentenceCounts, kinds.kinds);
        kinds.judgeByNeighbours();
        SentenceLines parts = new SentenceLines(article.text(), paragraphs, kinds.lines, sentences, paragraphOf);
        return new KindFeatures(
                parts, paragraphOf, kinds.sentenceCounts, kinds.ofSentences(sentences, paragraphOf, parts));
    }

    private void findPhrases() {
        for (int p = 0; p < phrases.length; p++) {
            phrases[p] = paragraphs.get(p).end() > headlineEnd ? phrase(p) : null;
        }
    }

    /** Finds the first and last paragraph that are surely report, and whether paragraphs end with stops here. */
    private void findReport() {
        first = paragraphs.size();
        last = -1;
        int punctuated = 0;
        int counted = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            Line line = lines.get(p);
            boolean report = paragraphs.get(p).end() > headlineEnd && line.punctuated && !isFurniture(p);
            if (report && line.words.size() >= LAST_WORDS) {
                last = p;
                if (line.words.size() >= REPORT_WORDS && !LineShapes.isCaption(line, true)) {
                    first = Math.min(first, p);
                }
            }
            boolean counts = line.words.size() > SUBHEADING_WORDS;
            counted += counts ? 1 : 0;
            punctuated += counts && line.punctuated ? 1 : 0;
        }
        first = Math.min(first, Math.max(0, last));
        mostlyPunctuated = counted > 0 && punctuated >= PUNCTUATED * counted;
    }

    private boolean isFurniture(int p) {
        return phrases[p] != null || patterns.match(Where.STARTS, firstWords(lines.get(p))) != null;
    }

    private static List<String> firstWords(Line line) {
        return line.words.subList(0, Math.min(line.words.size(), SUBHEADING_WORDS));
    }

    private void judgeAlone() {
        String headline = article.headline();
        for (int p = 0; p < paragraphs.size(); p++) {
            Line line = lines.get(p);
            if (paragraphs.get(p).end() <= headlineEnd) {
                kinds.set(p, SentenceKind.HEADLINE);
            } else if (headline != null && p <= TOP && Headlines.sameLetters(headline, line.text)) {
                kinds.set(p, SentenceKind.HEADLINE);
            } else {
                SentenceKind kind = phrases[p];
                kinds.set(p, kind != null ? kind : shape(p, line));
            }
        }
    }

    /** Returns the kind that a phrase gives the paragraph, or null. */
    private @Nullable SentenceKind phrase(int p) {
        Line line = lines.get(p);
        SentenceKind kind = first(line, Where.WHOLE, Where.HEADING);
        if (kind != null || line.isQuoted()) {
            return kind;
        }
        if (!line.punctuated || line.words.size() <= SHORT_LINE) {
            kind = first(line, Where.LINE, Where.PROMPT);
        }
        if (kind == null && line.words.size() <= LABELLED_WORDS) {
            kind = patterns.match(Where.LABEL, line.label());
        }
        if (kind == null && !line.punctuated) {
            kind = patterns.match(Where.ENDS, line);
        }
        if (kind == null && sentenceCounts[p] == 1) {
            kind = inSentence(p, line);
        }
        return kind;
    }

    private @Nullable SentenceKind first(Line line, Where one, Where other) {
        SentenceKind kind = patterns.match(one, line);
        return kind != null ? kind : patterns.match(other, line);
    }

    private @Nullable SentenceKind inSentence(int p, Line line) {
        SentenceKind kind = patterns.match(Where.STARTS, line);
        kind = kind != null ? kind : patterns.match(Where.HAS, line);
        return kind == null && p >= paragraphs.size() - TAIL ? patterns.match(Where.TAIL, line) : kind;
    }

    private SentenceKind shape(int p, Line line) {
        if (line.words.isEmpty() || isAddress(line)) {
            return SentenceKind.BOILERPLATE;
        }
        boolean single = sentenceCounts[p] == 1;
        if ((single && (LineShapes.isPhotoCredit(line) || LineShapes.isSource(line)))
                || (LineShapes.isAgency(line) && (p < first || p > last))) {
            return SentenceKind.CREDIT;
        }
        boolean top = p < first;
        boolean underHeadline = top && p > 0 && kinds.get(p - 1) == SentenceKind.HEADLINE;
        if ((LineShapes.isByline(line) && (top || p > last || !line.punctuated))
                || (underHeadline && LineShapes.isNames(line))) {
            return SentenceKind.BYLINE;
        }
        if (LineShapes.isDateline(line) && top) {
            return SentenceKind.DATELINE;
        }
        boolean nearPicture = p <= first || (p + 1 < lines.size() && LineShapes.startsWithDateline(lines.get(p + 1)));
        if (LineShapes.isCaption(line, nearPicture)) {
            return SentenceKind.CAPTION;
        }
        if (top && LineShapes.isName(line)) {
            return SentenceKind.BYLINE;
        }
        return SentenceKind.BODY;
    }

    private static boolean isAddress(Line line) {
        boolean spaced = line.text.indexOf(' ') >= 0;
        boolean link = line.text.contains("://");
        return spaced
                ? link && line.words.size() <= SUBHEADING_WORDS && !line.punctuated
                : link || line.text.startsWith("www.") || line.text.indexOf('@') > 0;
    }

    /** Judges lines without a stop, and paragraphs beside credits of pictures. */
    private void judgeByNeighbours() {
        for (int p = 0; p < paragraphs.size(); p++) {
            Line line = lines.get(p);
            if (kinds.get(p) != SentenceKind.BODY) {
                continue;
            }
            if (isUnderPicture(p, line)) {
                kinds.set(p, SentenceKind.CAPTION);
            } else if (!line.punctuated || line.isQuestion()) {
                kinds.set(p, unpunctuated(p, line));
            }
        }
    }

    /** A caption stands before the credit of its picture or behind it; a paragraph of the report may stand there too. */
    private boolean isUnderPicture(int p, Line line) {
        boolean before = p + 1 < paragraphs.size() && isPhotoCredit(p + 1);
        boolean behind = p > 0 && isPhotoCredit(p - 1);
        if (sentenceCounts[p] > 2 || line.isQuoted() || line.words.contains("said")) {
            return false;
        }
        boolean placed = before && (p < first || !line.punctuated) && line.words.size() <= CAPTION_WORDS * 2;
        return placed || ((before || behind) && LineShapes.isCaption(line, true));
    }

    private boolean isPhotoCredit(int p) {
        return kinds.get(p) == SentenceKind.CREDIT && p <= last + 1 && LineShapes.isPhotoCredit(lines.get(p));
    }

    private SentenceKind unpunctuated(int p, Line line) {
        int size = line.words.size();
        boolean heading = size <= SUBHEADING_WORDS && !(line.isQuoted() && line.punctuated);
        if (p > last) {
            return heading && !line.isQuestion() ? SentenceKind.BOILERPLATE : SentenceKind.BODY;
        }
        if (heading && line.isBracketed()) {
            boolean picture = line.words.contains("photo") || line.words.contains("image");
            return picture ? SentenceKind.CREDIT : SentenceKind.BOILERPLATE;
        }
        if (heading && !isListItem(p, line)) {
            return isGoingOn(p, line) ? SentenceKind.BODY : SentenceKind.SUBHEADING;
        }
        boolean marked = line.isQuestion() || line.isQuoted() || line.text.indexOf('@') >= 0 || line.text.endsWith("…");
        boolean caption = !heading && !marked && sentenceCounts[p] == 1 && size <= CAPTION_WORDS && mostlyPunctuated;
        return caption ? SentenceKind.CAPTION : SentenceKind.BODY;
    }

    /** A question that begins with a conjunction, or a few words that go on with a question, are no heading. */
    private boolean isGoingOn(int p, Line line) {
        return line.isQuestion()
                && (LineShapes.isTurn(line)
                        || GOING_ON.contains(line.words.get(0))
                        || (line.words.size() <= AFTERTHOUGHT_WORDS
                                && p > 0
                                && lines.get(p - 1).isQuestion()));
    }

    /** An item of a list: the line above announces it with a colon or is an item, or it has a bullet. */
    private boolean isListItem(int p, Line line) {
        char first = line.text.charAt(0);
        if (Glyphs.isBullet(first) || Glyphs.isDash(first) || first == '*') {
            return true;
        }
        if (p == 0 || kinds.get(p - 1) != SentenceKind.BODY) {
            return false;
        }
        Line above = lines.get(p - 1);
        return above.endsWith(':') ? p + 1 < lines.size() && !lines.get(p + 1).punctuated : !above.punctuated;
    }

    private List<SentenceKind> ofSentences(List<Span> sentences, List<Integer> paragraphOf, SentenceLines parts) {
        List<SentenceKind> result = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            int p = paragraphOf.get(i);
            SentenceKind kind = kinds.get(p);
            if (kind == SentenceKind.BODY || kind == SentenceKind.CAPTION) {
                kind = ofSentence(parts.of(i), p, kind);
                boolean endsParagraph = i + 1 == sentences.size() || paragraphOf.get(i + 1) != p;
                if (kind == SentenceKind.CREDIT
                        && endsParagraph
                        && lines.get(p).words.size() <= 80) {
                    pictureBefore(i, paragraphOf, parts, result);
                }
            }
            result.add(kind);
        }
        EndMatter.mark(article, sentences, paragraphOf, parts, result);
        return result;
    }

    private SentenceKind ofSentence(Line line, int p, SentenceKind otherwise) {
        if (line.isQuoted()) {
            return otherwise;
        }
        if (line.words.isEmpty() || LineShapes.isTimed(line) || LineShapes.isCode(line)) {
            return SentenceKind.BOILERPLATE;
        }
        if (LineShapes.isPhotoCredit(line) || LineShapes.isSource(line)) {
            return SentenceKind.CREDIT;
        }
        if (LineShapes.isGluedCaption(line)) {
            return SentenceKind.CAPTION;
        }
        SentenceKind kind = inSentence(p, line);
        if (kind == null && !line.punctuated) {
            kind = LineShapes.isByline(line) ? SentenceKind.BYLINE : first(line, Where.WHOLE, Where.HEADING);
        }
        if (kind == null) {
            List<String> label = line.label();
            kind = patterns.match(Where.LABEL, label);
            boolean sure = kind == SentenceKind.CREDIT || label.size() > 1 || line.isBracketed();
            kind = sure ? kind : null;
        }
        return kind != null ? kind : otherwise;
    }

    /** Sentences that share a paragraph with the credit of a picture tell what it shows. */
    private static void pictureBefore(
            int credit, List<Integer> paragraphOf, SentenceLines parts, List<SentenceKind> result) {
        if (!LineShapes.isPhotoCredit(parts.of(credit))) {
            return;
        }
        for (int i = credit - 1; i >= 0 && paragraphOf.get(i).equals(paragraphOf.get(credit)); i--) {
            if (result.get(i) == SentenceKind.BODY) {
                result.set(i, SentenceKind.CAPTION);
            }
        }
    }
}

package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.List;

/**
 * What stands before and behind a report and does not report: notes on its author and outlet, and calls to its readers.
 *
 * <p>Only the first and last few sentences are looked at: in the middle the same words report. Linear in the text.
 */
final class EndMatter {

    private static final int FIRST = 3;
    private static final int LAST = 6;
    /** A shorter line of furniture may stand between paragraphs of the report. */
    private static final int LEAST_WORDS = 4;
    /** There is something before and behind which end matter can stand from so many sentences of report on. */
    private static final int LEAST_REPORT = 2;

    private final List<Integer> paragraphOf;
    private final SentenceLines lines;
    private final List<SentenceKind> kinds;
    private final AuthorNotes notes;

    private EndMatter(
            Article article,
            List<Span> sentences,
            List<Integer> paragraphOf,
            SentenceLines lines,
            List<SentenceKind> kinds) {
        this.lines = lines;
        this.paragraphOf = paragraphOf;
        this.kinds = kinds;
        this.notes = new AuthorNotes(article, sentences, kinds);
    }

    /** Marks the first and last sentences that are no report, among those whose kind is body so far. */
    static void mark(
            Article article,
            List<Span> sentences,
            List<Integer> paragraphOf,
            SentenceLines lines,
            List<SentenceKind> kinds) {
        EndMatter matter = new EndMatter(article, sentences, paragraphOf, lines, kinds);
        int body = 0;
        for (SentenceKind kind : kinds) {
            body += kind == SentenceKind.BODY ? 1 : 0;
        }
        if (body > LEAST_REPORT) {
            matter.markLast(Math.min(LAST, body - LEAST_REPORT));
            matter.markFirst(Math.min(FIRST, body - LEAST_REPORT));
        }
    }

    private void markLast(int most) {
        int from = kinds.size();
        for (int body = 0; from > 0 && body < most; body += kinds.get(from) == SentenceKind.BODY ? 1 : 0) {
            from--;
        }
        while (from > 0 && kinds.get(from - 1) == SentenceKind.BOILERPLATE) {
            from--;
        }
        int toCome = most;
        int note = -1;
        boolean begun = false;
        for (int i = from; i < kinds.size(); i++) {
            Line line = lines.of(i);
            if (kinds.get(i) == SentenceKind.BODY) {
                boolean about = isAbout(line, i, toCome, note == i - 1);
                boolean contact = !isReport(line) && ReaderCalls.isContact(line);
                boolean matter = about || contact || (!isReport(line) && isForReaders(line, begun));
                if (matter) {
                    kinds.set(i, SentenceKind.BOILERPLATE);
                }
                note = about || contact ? i : note;
                begun = matter && (begun || isSentence(line));
                toCome--;
            } else if (kinds.get(i) == SentenceKind.BOILERPLATE) {
                note = note == i - 1 ? i : note;
                begun |= isSentence(line) && KindPatterns.standard().isSaid(line);
            }
        }
    }

    /** A line without a stop may be a link between two paragraphs of the report. */
    private static boolean isSentence(Line line) {
        return line.words.size() >= LEAST_WORDS && line.punctuated && !line.endsWith(':') && !line.isCapitals();
    }

    private boolean isAbout(Line line, int sentence, int toCome, boolean goesOn) {
        return !isReport(line) && (notes.isNote(line, sentence, toCome) || (goesOn && AuthorNotes.goesOn(line)));
    }

    private static boolean isReport(Line line) {
        return line.isQuoted() || line.hasAny(KindWords.SAYING);
    }

    /** Once end matter has begun, what speaks to readers or of the outlet as "we" goes on with it. */
    private static boolean isForReaders(Line line, boolean begun) {
        return ReaderCalls.isCall(line) || (begun && (line.hasAny(KindWords.TALKING) || ReaderCalls.isShort(line)));
    }

    /** Before the report a note goes on in its own paragraph only: behind it the report begins. */
    private void markFirst(int most) {
        int body = 0;
        int note = -1;
        for (int i = 0; i < kinds.size() && body < most; i++) {
            if (kinds.get(i) != SentenceKind.BODY) {
                continue;
            }
            body++;
            Line line = lines.of(i);
            boolean goesOn = note == i - 1
                    && note >= 0
                    && paragraphOf.get(i).equals(paragraphOf.get(note))
                    && AuthorNotes.goesOn(line)
                    && AuthorNotes.tellsWork(line);
            if (goesOn || (!line.isQuoted() && (notes.isWriterNote(line, i) || ReaderCalls.isCall(line)))) {
                kinds.set(i, SentenceKind.BOILERPLATE);
                note = i;
            } else {
                return;
            }
        }
    }
}

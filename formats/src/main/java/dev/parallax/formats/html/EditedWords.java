package dev.parallax.formats.html;

import dev.parallax.quote.QuoteEdit;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * One article's form of an utterance, with what was done to the fullest form marked in it: cuts struck through where
 * they were made, other words and added ones underlined, brackets as they stand.
 *
 * <p>The edits come with words and in text order, but without places. Each place is found again by walking through both
 * forms at once; an edit whose words are not found where they should be is left out here, and stands in the list of edits
 * beside.
 */
record EditedWords(List<Piece> pieces) implements Content {

    private enum Mark {
        KEPT,
        CUT,
        OTHER
    }

    private record Piece(Mark mark, String text) {}

    static EditedWords of(String root, String form, List<QuoteEdit> edits, Excerpt excerpt) {
        return excerpt.isWhole() || edits.isEmpty()
                ? new Walk(root, form).through(edits)
                : new EditedWords(List.of(
                        new Piece(Mark.KEPT, form.substring(0, excerpt.end(form, 0, form.length())))));
    }

    @Override
    public void writeTo(TemplateOutput out) {
        for (Piece piece : pieces) {
            String tag = piece.mark == Mark.KEPT ? "" : piece.mark == Mark.CUT ? "del" : "ins";
            out.writeContent(tag.isEmpty() ? "" : '<' + tag + '>');
            SafeText.write(piece.text, 0, piece.text.length(), out);
            out.writeContent(tag.isEmpty() ? "" : "</" + tag + '>');
        }
    }

    /** Goes through the fullest form and another one side by side. */
    private static final class Walk {
        private final String root;
        private final String form;
        private final List<Piece> pieces = new ArrayList<>();
        private int inRoot;
        private int inForm;

        Walk(String root, String form) {
            this.root = root;
            this.form = form;
        }

        EditedWords through(List<QuoteEdit> edits) {
            for (QuoteEdit edit : edits) {
                if (edit.to().isEmpty()) {
                    cut(edit.from());
                } else {
                    change(edit.from(), edit.to());
                }
            }
            pieces.add(new Piece(Mark.KEPT, form.substring(inForm)));
            return new EditedWords(pieces);
        }

        private void cut(String from) {
            int place = root.indexOf(from, inRoot);
            if (place < 0) {
                return;
            }
            keep(afterWords(form, inForm, words(root, inRoot, place)));
            inRoot = place + from.length();
            String gap = inForm > 0 && !Character.isWhitespace(form.charAt(inForm - 1)) ? " " : "";
            pieces.add(new Piece(Mark.KEPT, gap));
            pieces.add(new Piece(Mark.CUT, from));
            pieces.add(new Piece(Mark.KEPT, inForm < form.length() && gap.isEmpty() ? " " : ""));
        }

        private void change(String from, String to) {
            int place = form.indexOf(to, inForm);
            if (place < 0) {
                return;
            }
            keep(place);
            inForm = place + to.length();
            if (!from.isEmpty()) {
                int old = root.indexOf(from, inRoot);
                if (old >= 0) {
                    inRoot = old + from.length();
                }
                pieces.add(new Piece(Mark.KEPT, isAfterCut() ? " " : ""));
                pieces.add(new Piece(Mark.CUT, from));
                pieces.add(new Piece(Mark.KEPT, " "));
            }
            pieces.add(new Piece(Mark.OTHER, to));
        }

        /** Tells whether struck words stand last, with nothing behind them yet. */
        private boolean isAfterCut() {
            int i = pieces.size() - 1;
            while (i >= 0 && pieces.get(i).text.isEmpty()) {
                i--;
            }
            return i >= 0 && pieces.get(i).mark == Mark.CUT;
        }

        private void keep(int to) {
            pieces.add(new Piece(Mark.KEPT, form.substring(inForm, to)));
            inForm = to;
        }

        private static int words(String text, int from, int to) {
            int words = 0;
            for (int i = from; i < to; i++) {
                words += isStart(text, i, from) ? 1 : 0;
            }
            return words;
        }

        /** Returns where the word after a number of words begins. */
        private static int afterWords(String text, int from, int words) {
            int left = words;
            for (int i = from; i < text.length(); i++) {
                if (isStart(text, i, from) && left-- == 0) {
                    return i;
                }
            }
            return text.length();
        }

        private static boolean isStart(String text, int i, int from) {
            return Character.isLetterOrDigit(text.charAt(i))
                    && (i == from || Character.isWhitespace(text.charAt(i - 1)) || isOpening(text, i, from));
        }

        /** Tells whether only punctuation stands between a word's first letter and the blank before it. */
        private static boolean isOpening(String text, int i, int from) {
            int before = i - 1;
            while (before >= from
                    && !Character.isWhitespace(text.charAt(before))
                    && !Character.isLetterOrDigit(text.charAt(before))
                    && i - before < 4) {
                before--;
            }
            return before < from || Character.isWhitespace(text.charAt(before));
        }
    }
}

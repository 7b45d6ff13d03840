package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;

/**
 * An article's text, complete and in order: each sentence in an element of its own, paragraphs by blank lines or
 * change of kind, the characters between sentences left where they are.
 *
 * <p>A sentence with counterparts is a link to the nearest of them, so that one can follow it without the script too.
 *
 * @param targets for a sentence with counterparts, the one to go to
 */
record ArticleText(
        Document document,
        int article,
        int articles,
        ElementIds ids,
        ComparisonFigures figures,
        Map<SentenceRef, SentenceRef> targets,
        Excerpt excerpt)
        implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        String text = document.article().text();
        int at = 0;
        Sentence before = null;
        for (Sentence sentence : document.sentences()) {
            int start = sentence.span().start();
            boolean paragraph = before == null || isBreak(text, before, sentence);
            if (paragraph && before != null) {
                out.writeContent("</p>");
            }
            if (paragraph && text.substring(at, start).isBlank()) {
                SafeText.write(text, at, start, out);
                at = start;
            }
            if (paragraph) {
                out.writeContent("<p class=\"k-" + sentence.kind().label() + "\">");
            }
            SafeText.write(text, at, start, out);
            write(sentence, out);
            at = sentence.span().end();
            before = sentence;
        }
        if (before != null) {
            out.writeContent("</p>");
        }
        SafeText.write(text, at, text.length(), out);
    }

    private void write(Sentence sentence, TemplateOutput out) {
        SentenceRef ref = new SentenceRef(article, sentence.index());
        SentenceRef target = targets.get(ref);
        String text = document.article().text();
        int start = sentence.span().start();
        int end = sentence.span().end();
        String id = "id=\"" + ids.sentence(ref) + '"';
        if (target == null) {
            String state = sentence.kind().isContent() ? "s u" : "s";
            out.writeContent("<span class=\"" + state + "\" " + id + '>');
            if (excerpt.isWhole()) {
                SafeText.write(text, start, end, out);
            } else {
                out.writeContent("[…]");
            }
            out.writeContent("</span>");
            return;
        }
        int tellers = figures.tellers(ref);
        out.writeContent("<a class=\"s t" + level(tellers) + "\" " + id + " data-n=\"" + tellers + "\" href=\"#"
                + ids.sentence(target) + "\">");
        excerpt.of(text, start, end).writeTo(out);
        out.writeContent("</a>");
    }

    /** Returns how strongly a sentence is marked: 3 told by all, 2 by several, 1 by two. */
    private int level(int tellers) {
        return tellers == 2 ? 1 : tellers == articles ? 3 : 2;
    }

    private static boolean isBreak(String text, Sentence a, Sentence b) {
        int lines = 0;
        for (int i = a.span().end(); i < b.span().start(); i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            lines += (c == '\n' && !second) || c == '\r' || c == '\u2028' ? 1 : c == '\u2029' ? 2 : 0;
        }
        boolean differ = a.kind() != b.kind() || a.paragraph() != b.paragraph();
        boolean block = a.kind() != SentenceKind.BODY && lines > 0;
        return lines > 1 || (differ && lines > 0) || block || a.kind() != b.kind();
    }
}

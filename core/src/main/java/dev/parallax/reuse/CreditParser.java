package dev.parallax.reuse;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an article credits an agency or another outlet, and how: a place line ({@code ORSEL (AP) —}), a byline, a note at the
 * head or foot, a copyright notice, or a mention as the source of a statement. Picture credits and polls that an agency
 * paid for are none. Linear in the text; thread-safe.
 */
public final class CreditParser {

    /** A note is short; in a longer paragraph its words may mean anything. */
    private static final int MAX_NOTE = 60;

    /** A place line stands this near to the start of its paragraph, in tokens. */
    private static final int MAX_DATELINE = 12;

    /** {@code Compiled from Herald staff and wires}. */
    private static final int MAX_WIRES = 8;

    private static final Set<String> NOTE_WORDS = Set.of(
            "contributed",
            "contributing",
            "contributors",
            "contributor",
            "files",
            "compiled",
            "copyright",
            "syndicated",
            "distributed",
            "republished",
            "permission",
            "originally",
            "reprinted");

    /** Outlets are talked about more than agencies are, so that their notes must be plainer. */
    private static final int MAX_OUTLET_NOTE = 30;

    private static final Set<String> OUTLET_NOTE_WORDS = Set.of("contributed", "permission", "appeared");

    private static final Set<String> MATERIAL =
            Set.of("material", "materials", "information", "contains", "used", "based");

    private static final Set<String> THIS_TEXT = Set.of("report", "story", "article", "column", "piece");

    private static final Set<String> PICTURE_WORDS = Set.of(
            "photo",
            "photos",
            "photograph",
            "photographer",
            "photographs",
            "image",
            "images",
            "getty",
            "picture",
            "video",
            "newslook",
            "caption",
            "file",
            "via",
            "landov",
            "pool",
            "enlarge",
            "shutterstock",
            "footage",
            "graphic",
            "illustration");

    private static final Set<String> POSTS = Set.of(
            "writer", "editor", "columnist", "analyst", "opinion", "correspondent", "reporter", "author", "factor");

    private static final Set<String> STAFF = Set.of(
            "writer",
            "writers",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "staff",
            "journalist",
            "journalists");

    private CreditParser() {}

    /** Returns the credits of a document in text order; an outlet's mention of itself is none. */
    public static List<Credit> credits(Document document) {
        return new Reading(document).credits();
    }

    /** One document. */
    private static final class Reading {

        private final String text;
        private final Tokens tokens;
        private final List<Sentence> sentences;
        private final String outlet;
        private final CreditMentions mentions;
        private final RepublicationNotes republished;
        private final List<Credit> credits = new ArrayList<>();
        private int firstReport = Integer.MAX_VALUE;
        private int lastReport = -1;

        Reading(Document document) {
            text = document.article().text();
            tokens = document.tokens();
            sentences = document.sentences();
            mentions = new CreditMentions(text, tokens);
            String label = document.article().outlet();
            republished = new RepublicationNotes(document);
            outlet = label == null ? "" : label.toLowerCase(Locale.ROOT);
        }

        /** Notes where the first and the last long sentence of the report stand. */
        private void findReport() {
            for (Sentence sentence : sentences) {
                if (sentence.kind() == SentenceKind.BODY && sentence.tokenCount() >= MAX_DATELINE) {
                    firstReport = Math.min(firstReport, sentence.firstToken());
                    lastReport = sentence.firstToken();
                }
            }
        }

        List<Credit> credits() {
            findReport();
            for (int first = 0, next; first < sentences.size(); first = next) {
                for (next = first + 1; next < sentences.size(); next++) {
                    if (sentences.get(next).paragraph() != sentences.get(first).paragraph()) {
                        break;
                    }
                }
                paragraph(first, next);
            }
            return credits;
        }

        private void paragraph(int first, int next) {
            int begin = sentences.get(first).firstToken();
            int end = sentences.get(next - 1).endToken();
            if (isSignOffOfReuters(sentences.get(first), begin, end)) {
                return;
            }
            if (isNoteOfWires(begin, end)) {
                credits.add(new Credit("wire reports", CreditKind.NOTE, tokens.span(end - 1)));
                return;
            }
            for (int s = first; s < next; s++) {
                sentence(sentences.get(s), begin, end);
            }
        }

        private void sentence(Sentence sentence, int begin, int end) {
            CreditKind last = null;
            int lastEnd = -1;
            boolean any = false;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Agencies.Found name = Agencies.known().at(text, tokens, i);
                if (name == null) {
                    continue;
                }
                CreditKind kind = kind(name, sentence, begin, end);
                if (kind == null && name.agency() && isListed(lastEnd, name.first())) {
                    kind = last;
                }
                if (kind != null && !isOwn(name, kind)) {
                    Span span = new Span(tokens.start(name.first()), tokens.end(name.end() - 1));
                    credits.add(new Credit(name.canonical(), kind, span));
                    any = true;
                }
                last = kind;
                lastEnd = name.end();
                i = name.end() - 1;
            }
            if (!any) {
                republished.in(sentence).ifPresent(credits::add);
            }
        }

        /** Tells whether only such words as "and the" stand between one name and the next. */
        private boolean isListed(int end, int first) {
            if (end < 0 || first - end > 2) {
                return false;
            }
            for (int i = end; i < first; i++) {
                if (!Set.of("and", "the", "or").contains(tokens.term(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Tells whether a paragraph is a note such as {@code With Herald wires}. */
        private boolean isNoteOfWires(int begin, int end) {
            return end - begin >= 2
                    && end - begin <= MAX_WIRES
                    && Set.of("with", "from", "via", "compiled").contains(tokens.term(begin))
                    && Set.of("wires", "wire").contains(tokens.term(end - 1));
        }

        /** The agency's own house style names nobody: {@code (Reporting by Ida Marrow; Editing by Tom Holm)}. */
        private boolean isSignOffOfReuters(Sentence sentence, int begin, int end) {
            boolean reporting = end - begin > 4
                    && end - begin < MAX_NOTE
                    && has(begin, Math.min(end, begin + 4), Set.of("reporting", "writing"))
                    && has(begin, end, Set.of("editing"));
            if (!reporting || outlet.contains("bbc")) {
                return false;
            }
            credits.add(new Credit("Reuters", CreditKind.NOTE, sentence.span()));
            return true;
        }

        private boolean isOwn(Agencies.Found name, CreditKind kind) {
            String canonical = name.canonical().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
            boolean own = !outlet.isEmpty() && (outlet.contains(canonical) || isShortFormOf(canonical));
            return own && (!name.agency() || kind == CreditKind.MENTION);
        }

        private boolean isShortFormOf(String canonical) {
            String joined = canonical.replace(" ", "");
            return outlet.startsWith(joined)
                    || (outlet.startsWith("ap ") && canonical.equals("associated press"))
                    || (outlet.startsWith("fox") && canonical.equals("fox news"));
        }

        private @Nullable CreditKind kind(Agencies.Found name, Sentence sentence, int begin, int end) {
            if (isPicture(name, sentence) || mentions.isPerson(name, sentence.firstToken())) {
                return null;
            }
            if (name.agency() && isDateline(name, begin)) {
                return CreditKind.DATELINE;
            }
            int from = sentence.firstToken();
            int to = sentence.endToken();
            boolean brief = end - begin <= MAX_NOTE || to - from <= MAX_NOTE;
            if (brief && (has(from, to, Set.of("copyright")) || hasCopyrightSign(sentence))) {
                return CreditKind.COPYRIGHT;
            }
            if (brief && isNote(name, sentence, begin, end)) {
                return CreditKind.NOTE;
            }
            if (sentence.kind() == SentenceKind.BYLINE
                    || (to - from < 12 && tokens.term(from).equals("by") && sentence.kind() != SentenceKind.BODY)) {
                return CreditKind.BYLINE;
            }
            return name.agency()
                            && mentions.isMention(
                                    name, from, to, sentence.kind() == SentenceKind.BODY && to - from >= MAX_DATELINE)
                    ? CreditKind.MENTION
                    : null;
        }

        private boolean hasCopyrightSign(Sentence sentence) {
            int sign = text.indexOf('©', sentence.span().start());
            return sign >= 0 && sign < sentence.span().end();
        }

        private boolean isNote(Agencies.Found name, Sentence sentence, int begin, int end) {
            int from = sentence.firstToken();
            int to = sentence.endToken();
            if (name.agency() && name.first() - begin <= 1 && end - name.end() <= 1) {
                return !isAmidReport(begin, end);
            }
            boolean note = name.agency()
                    ? has(from, to, NOTE_WORDS) && !isOfContributingWriter(from, to)
                    : to - from <= MAX_OUTLET_NOTE
                            && has(from, to, OUTLET_NOTE_WORDS)
                            && has(from, to, THIS_TEXT)
                            && has(from, to, Set.of("this"));
            boolean material = name.agency()
                    && has(from, to, MATERIAL)
                    && has(from, to, THIS_TEXT)
                    && has(from, to, Set.of("this"));
            boolean service = name.agency()
                    && name.first() == begin
                    && has(name.end(), Math.min(to, name.end() + 3), Set.of("is"))
                    && has(name.end(), to, Set.of("service", "newsroom"));
            boolean basedOn = name.canonical().equals("wire reports");
            boolean staff = name.agency()
                    && name.first() - from <= 1
                    && name.end() < to
                    && STAFF.contains(tokens.term(name.end()))
                    && sentence.kind() != SentenceKind.BODY;
            return note || material || service || basedOn || staff;
        }

        /** Tells whether somebody's post is told: {@code a contributing writer for Fairlead View}. */
        private boolean isOfContributingWriter(int from, int to) {
            for (int i = from; i + 1 < to; i++) {
                if (tokens.term(i).equals("contributing")) {
                    return POSTS.contains(tokens.term(i + 1));
                }
            }
            return false;
        }

        /** Tells whether running text comes before and after a paragraph: the name alone credits the picture there. */
        private boolean isAmidReport(int begin, int end) {
            return begin > firstReport && end < lastReport;
        }

        private boolean isDateline(Agencies.Found name, int begin) {
            if (name.first() - begin > MAX_DATELINE) {
                return false;
            }
            char before = before(name.first());
            char after = after(name.end() - 1);
            if (before == '(' && after == ')') {
                int close = text.indexOf(')', tokens.end(name.end() - 1));
                return ",.;".indexOf(nextMark(close + 1)) < 0;
            }
            return name.first() == begin && (after == '-' || after == '–' || after == '—');
        }

        /** Tells whether the name stands in the credit of a picture, or with a stroke, as agencies do there and polls do. */
        private boolean isPicture(Agencies.Found name, Sentence sentence) {
            int start = tokens.start(name.first());
            int end = tokens.end(name.end() - 1);
            int before = start - 1;
            while (before > 0 && text.charAt(before) == ' ') {
                before--;
            }
            boolean stroke = (before >= 0 && "/|@".indexOf(text.charAt(before)) >= 0)
                    || nextMark(end) == '/'
                    || nextMark(end) == '|';
            boolean poll = end < text.length() && text.charAt(end) == '-';
            int from = Math.max(sentence.firstToken(), name.first() - 6);
            int to = Math.min(sentence.endToken(), name.end() + 3);
            boolean running = sentence.kind() == SentenceKind.BODY
                    && sentence.tokenCount() > 12
                    && !(before >= 0 && text.charAt(before) == '(');
            return stroke
                    || poll
                    || has(
                            name.first() - (name.first() > sentence.firstToken() ? 1 : 0),
                            Math.min(to, name.end() + 1),
                            PICTURE_WORDS)
                    || (!running && has(from, to, PICTURE_WORDS));
        }

        private boolean has(int from, int to, Set<String> words) {
            for (int i = Math.max(0, from); i < to; i++) {
                if (words.contains(tokens.term(i))) {
                    return true;
                }
            }
            return false;
        }

        private char before(int token) {
            int at = tokens.start(token) - 1;
            return at < 0 ? ' ' : text.charAt(at);
        }

        private char after(int token) {
            return nextMark(tokens.end(token));
        }

        private char nextMark(int from) {
            int at = from;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : ' ';
        }
    }
}

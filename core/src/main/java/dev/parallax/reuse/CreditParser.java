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

    private static final Set<String> OUTLET_NOTE_WORDS =
            Set.of("contributed", "originally", "permission", "republished", "reprinted", "appeared");

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

    private static final Set<String> SAYS = Set.of(
            ("reported reports reporting said says saying wrote writes noted notes noting found learned obtained quoted quotes"
                            + " quoting published cited confirmed revealed")
                    .split(" "));

    private static final Set<String> REPORTED = Set.of("reported", "reports");

    /** What an agency sends, by which it is named as a source. */
    private static final Set<String> WORKS =
            Set.of("article", "report", "story", "dispatch", "account", "interview", "column", "tally");

    /** Words that may stand between a name and what it did: {@code Reuters, which had also first reported}. */
    private static final Set<String> BETWEEN = Set.of(
            "news agency has had have also first previously later which who been is are was were and other outlets"
                    .split(" "));

    /** How many of them at most. */
    private static final int MAX_BETWEEN = 5;

    private static final Set<String> TOLD = Set.of("told", "telling", "tell", "tells", "with", "by", "to", "from");

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
        private final List<Credit> credits = new ArrayList<>();

        Reading(Document document) {
            text = document.article().text();
            tokens = document.tokens();
            sentences = document.sentences();
            String label = document.article().outlet();
            outlet = label == null ? "" : label.toLowerCase(Locale.ROOT);
        }

        List<Credit> credits() {
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
            for (int s = first; s < next; s++) {
                Sentence sentence = sentences.get(s);
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    Agencies.Found name = Agencies.known().at(text, tokens, i);
                    if (name != null) {
                        CreditKind kind = kind(name, sentence, begin, end);
                        if (kind != null && !isOwn(name, kind)) {
                            Span span = new Span(tokens.start(name.first()), tokens.end(name.end() - 1));
                            credits.add(new Credit(name.canonical(), kind, span));
                        }
                        i = name.end() - 1;
                    }
                }
            }
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
            return outlet.startsWith(joined) || (outlet.startsWith("fox") && canonical.equals("fox news"));
        }

        private @Nullable CreditKind kind(Agencies.Found name, Sentence sentence, int begin, int end) {
            if (isPicture(name, sentence) || isPerson(name, sentence)) {
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
            return name.agency() && isMention(name, from, to) ? CreditKind.MENTION : null;
        }

        private boolean hasCopyrightSign(Sentence sentence) {
            int sign = text.indexOf('©', sentence.span().start());
            return sign >= 0 && sign < sentence.span().end();
        }

        private boolean isNote(Agencies.Found name, Sentence sentence, int begin, int end) {
            int from = sentence.firstToken();
            int to = sentence.endToken();
            if (name.agency() && name.first() - begin <= 1 && end - name.end() <= 1) {
                return true;
            }
            boolean note = name.agency()
                    ? has(from, to, NOTE_WORDS)
                    : to - from <= MAX_OUTLET_NOTE
                            && has(from, to, OUTLET_NOTE_WORDS)
                            && has(from, to, THIS_TEXT)
                            && has(from, to, Set.of("this"));
            boolean basedOn = name.canonical().equals("wire reports");
            boolean staff = name.agency()
                    && name.first() - from <= 1
                    && name.end() < to
                    && STAFF.contains(tokens.term(name.end()))
                    && sentence.kind() != SentenceKind.BODY;
            return note || basedOn || staff;
        }

        private boolean isDateline(Agencies.Found name, int begin) {
            if (name.first() - begin > MAX_DATELINE) {
                return false;
            }
            char before = before(name.first());
            char after = after(name.end() - 1);
            if (before == '(' && after == ')') {
                return true;
            }
            return name.first() == begin && (after == '-' || after == '–' || after == '—');
        }

        /** Tells whether the name stands in the credit of a picture, or with a stroke, as agencies do there and polls do. */
        private boolean isPicture(Agencies.Found name, Sentence sentence) {
            int start = tokens.start(name.first());
            int end = tokens.end(name.end() - 1);
            boolean stroke = (start > 0 && (text.charAt(start - 1) == '/' || text.charAt(start - 1) == '@'))
                    || (end < text.length() && text.charAt(end) == '/');
            boolean poll = end < text.length() && text.charAt(end) == '-';
            int from = Math.max(sentence.firstToken(), name.first() - 6);
            int to = Math.min(sentence.endToken(), name.end() + 3);
            boolean running = sentence.kind() == SentenceKind.BODY && sentence.tokenCount() > 12;
            return stroke
                    || poll
                    || has(
                            name.first() - (name.first() > sentence.firstToken() ? 1 : 0),
                            Math.min(to, name.end() + 1),
                            PICTURE_WORDS)
                    || (!running && has(from, to, PICTURE_WORDS));
        }

        /** Tells whether a first name or an office stands before a name that people have, too. */
        private boolean isPerson(Agencies.Found name, Sentence sentence) {
            int before = name.first() - 1;
            return name.canonical().equals("Bloomberg")
                    && name.end() - name.first() == 1
                    && before >= sentence.firstToken()
                    && tokens.isCapitalized(before)
                    && tokens.start(name.first()) - tokens.end(before) == 1;
        }

        private boolean isMention(Agencies.Found name, int from, int to) {
            int before = name.first() - 1;
            while (before >= from && Set.of("the", "news", "agency").contains(tokens.term(before))) {
                before--;
            }
            boolean told = before >= from && TOLD.contains(tokens.term(before));
            int after = name.end();
            while (after < to && after < name.end() + MAX_BETWEEN && BETWEEN.contains(tokens.term(after))) {
                after++;
            }
            boolean says = after < to && SAYS.contains(tokens.term(after));
            int past = tokens.end(name.end() - 1);
            boolean possessive = text.startsWith("'s ", past) || text.startsWith("’s ", past);
            boolean writer = possessive && name.end() < to && tokens.isCapitalized(name.end());
            if (name.canonical().equals("Bloomberg") && name.end() - name.first() == 1) {
                // A person of that name is in the news more often than the agency.
                boolean reported = after == name.end() && after < to && REPORTED.contains(tokens.term(after));
                boolean by = before > from
                        && Set.of("by", "to").contains(tokens.term(before))
                        && (SAYS.contains(tokens.term(before - 1))
                                || tokens.term(before - 1).equals("according"));
                return writer || reported || by;
            }
            boolean work = name.end() < to && WORKS.contains(tokens.term(name.end()));
            boolean inverted = before >= from && SAYS.contains(tokens.term(before));
            return told || writer || says || work || inverted;
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

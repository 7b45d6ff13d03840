package dev.parallax.quote;

import dev.parallax.mention.Mention;
import dev.parallax.mention.MentionForm;
import dev.parallax.mention.NamedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a mention's being the speaker of a run. */
final class SpeakerFeatures {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "to", "for", "with", "at", "from", "on", "about", "against", "between", "over", "into", "by",
            "after", "before", "near", "inside", "outside", "under", "within", "during", "through", "as", "than",
            "like", "toward", "towards", "among", "behind", "without", "since", "onto", "via", "per");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "these", "those",
            "some", "two", "former", "new");

    private final QuoteContext context;

    SpeakerFeatures(QuoteContext context) {
        this.context = context;
    }

    /**
     * Returns the places of the mentions that may be the speaker: those of the paragraph and of the one before, and
     * the speaker of the run before.
     */
    List<Integer> candidates(int run, @Nullable Mention previous) {
        List<Integer> places = new ArrayList<>();
        int sentence = context.sentenceOfRun(run);
        if (sentence < 0) {
            return places;
        }
        int first = context.paragraphFirst[sentence];
        int before = first > 0 ? context.paragraphFirst[context.sentenceOf[first - 1]] : 0;
        before = Math.max(before, context.runFirst[run] - REACH);
        int end = Math.min(context.paragraphEnd[sentence], context.runEnd[run] + REACH);
        int start = context.names.firstFrom(context.runFirst[run]);
        for (int m = start - 1; m >= 0 && places.size() < MOST; m--) {
            int token = context.names.mentions().get(m).firstToken();
            if (token < before) {
                break;
            }
            if (context.runOf[token] < 0) {
                places.add(m);
            }
        }
        for (int m = start; m < context.names.mentions().size() && places.size() < 2 * MOST; m++) {
            int token = context.names.mentions().get(m).firstToken();
            if (token >= end) {
                break;
            }
            if (context.runOf[token] < 0) {
                places.add(m);
            }
        }
        if (previous != null) {
            int place = context.names.firstFrom(previous.firstToken());
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        return places;
    }

    /** How many mentions before a run, and after it, are looked at. */
    private static final int MOST = 12;

    /** How far from a run its speaker is looked for, in tokens. */
    static final int REACH = 150;

    /**
     * Returns the features of a mention that are present.
     *
     * @param previous the speaker of the run before; null if there is none
     */
    List<String> of(int run, int place, @Nullable Mention previous) {
        List<String> f = new ArrayList<>();
        Mention mention = context.names.mentions().get(place);
        int first = context.runFirst[run];
        int end = context.runEnd[run];
        boolean after = mention.firstToken() >= end;
        String side = after ? "after" : "before";
        String form = form(mention);
        f.add("form=" + form);
        f.add("side=" + side);
        relation(run, mention, after, side, f);
        verbs(mention, form, f);
        path(mention, first, end, after, form, f);
        String lead = lead(run);
        f.add("lead=" + lead + "&side=" + side);
        if (previous != null) {
            boolean same = previous.firstToken() == mention.firstToken();
            boolean entity = mention.isResolved() && previous.entity() == mention.entity();
            f.add(same ? "previous-mention" : entity ? "previous-entity" : "not-previous");
            f.add((same ? "previous-mention" : entity ? "previous-entity" : "not-previous") + "&lead=" + lead + "&gap="
                    + gap(run));
            if (context.runs.get(run).continues()) {
                f.add("continues&" + (same ? "previous-mention" : entity ? "previous-entity" : "not-previous"));
            }
        }
        return f;
    }

    private String form(Mention mention) {
        if (mention.form() == MentionForm.NAME) {
            Optional<NamedEntity> entity = context.names.entity(mention);
            return entity.map(e -> e.kind().name()).orElse("OTHER");
        }
        if (mention.form() == MentionForm.ROLE) {
            return "ROLE";
        }
        return switch (context.term(mention.firstToken())) {
            case "he", "she" -> "HE";
            case "who" -> "WHO";
            case "i", "we" -> "I";
            default -> "IT";
        };
    }

    private void relation(int run, Mention mention, boolean after, String side, List<String> f) {
        int s = context.sentenceOf[mention.firstToken()];
        int runStart = context.sentenceOf[context.runFirst[run]];
        int runLast = context.sentenceOf[Math.max(context.runFirst[run], context.runEnd[run] - 1)];
        int distance = after ? s - runLast : runStart - s;
        boolean paragraph = context.paragraphFirst[s] == context.paragraphFirst[runStart];
        String far = paragraph ? "" + Math.min(3, distance) : "other-paragraph";
        f.add("sentences=" + far + "&side=" + side);
        boolean subject = context.subjectOf[s] == mention.firstToken();
        f.add((subject ? "first-in-sentence" : "later-in-sentence") + "&sentences=" + far + "&side=" + side);
    }

    /** Looks at the words next to the mention. */
    private void verbs(Mention mention, String form, List<String> f) {
        int next = afterApposition(mention.endToken());
        String following = nextCue(next);
        f.add("then=" + following);
        f.add("then=" + following + "&form=" + form);
        int before = mention.firstToken() - 1;
        while (before >= 0 && mention.firstToken() - before < 4 && isTitleWord(before)) {
            before--;
        }
        String preceding = context.isCue(before) ? "cue" : preposition(context.term(before));
        if (preceding.equals("to") && context.term(before - 1).equals("according")) {
            preceding = "according-to";
        }
        String governing = governing(mention);
        f.add("governed=" + governing);
        f.add("governed=" + governing + "&then=" + following + "&form=" + form);
        f.add("governed=" + governing + "&relative=" + isInRelative(mention));
        f.add("after=" + preceding);
        f.add("after=" + preceding + "&then=" + following);
        if (preceding.equals("cue")) {
            f.add("after-cue=" + context.term(before));
        }
        int at = mention.span().end();
        if (at + 1 < context.text.length()
                && "’'".indexOf(context.text.charAt(at)) >= 0
                && context.text.charAt(at + 1) == 's') {
            f.add("possessive");
        }
    }

    /** Tells which word governs a mention: a preposition before its article and adjectives, or none. */
    private String governing(Mention mention) {
        int s = context.sentenceOf[mention.firstToken()];
        for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - 4); i--) {
            if (context.sentenceOf[i] != s || context.runOf[i] >= 0 || !isBlankBehind(i)) {
                return "nothing";
            }
            String term = context.term(i);
            if (PREPOSITIONS.contains(term)) {
                return i > 0 && context.term(i - 1).equals("according")
                        ? "according"
                        : term.equals("by") ? "by" : "preposition";
            }
            if (context.isCue(i)) {
                return "cue";
            }
            boolean skipped = DETERMINERS.contains(term) || isTitleWord(i);
            if (!skipped) {
                return "word";
            }
        }
        return "nothing";
    }

    /** Tells whether a preposition before it, other than "according to", keeps a mention from being a subject. */
    boolean isGoverned(Mention mention) {
        String governing = governing(mention);
        return governing.equals("preposition") || governing.equals("by");
    }

    private boolean isBlankBehind(int i) {
        int from = context.tokens.end(i);
        int to = context.tokens.start(i + 1);
        return to - from == 1 || context.text.charAt(from) == '.';
    }

    /** Tells whether a mention stands behind "who" or "which" of its sentence, with no comma between. */
    private boolean isInRelative(Mention mention) {
        int s = context.sentenceOf[mention.firstToken()];
        for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - 20); i--) {
            if (context.sentenceOf[i] != s || context.text.charAt(context.tokens.end(i)) == ',') {
                return false;
            }
            String term = context.term(i);
            if (term.equals("who") || term.equals("which") || term.equals("where") || term.equals("whose")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitleWord(int token) {
        return context.tokens.isCapitalized(token) || isPartOfRole(token);
    }

    private boolean isPartOfRole(int token) {
        return context.mentionOf[token] >= 0
                && context.names.mentions().get(context.mentionOf[token]).form() == MentionForm.ROLE;
    }

    /** Returns the token after an apposition between commas, if one starts at {@code token}. */
    private int afterApposition(int token) {
        if (token == 0 || token >= context.tokens.size() || context.text.charAt(context.tokens.end(token - 1)) != ',') {
            return token;
        }
        for (int i = token; i < Math.min(context.tokens.size() - 1, token + 18); i++) {
            int at = context.tokens.end(i);
            if (at < context.text.length() && context.runOf[i] < 0) {
                char c = context.text.charAt(at);
                if (c == ',') {
                    return i + 1;
                }
                if (c == '.' || c == '?' || c == ';') {
                    return token;
                }
            }
        }
        return token;
    }

    private String nextCue(int token) {
        for (int i = token; i < Math.min(context.tokens.size(), token + 5); i++) {
            if (context.runOf[i] >= 0 || context.mentionOf[i] >= 0) {
                return "no";
            }
            if (context.isCue(i)) {
                return i == token ? "cue" : "cue-soon";
            }
        }
        return "no";
    }

    private static String preposition(String term) {
        return switch (term) {
            case "of", "in", "to", "for", "with", "at", "from", "on", "about", "against", "between", "and", "over" ->
                "preposition";
            case "by" -> "by";
            default -> "other";
        };
    }

    /** Looks at what stands between the run and the mention. */
    private void path(Mention mention, int first, int end, boolean after, String form, List<String> f) {
        int from = after ? end : mention.endToken();
        int to = after ? mention.firstToken() : first;
        int length = Math.max(0, to - from);
        String distance = length < 4 ? "" + length : length < 8 ? "4" : length < 15 ? "8" : "15";
        f.add("distance=" + distance + "&side=" + (after ? "after" : "before"));
        int cues = between(context.cuesBefore, from, to);
        int runs = between(context.runsBefore, from, to);
        int people = between(context.mentionsBefore, from, to);
        String path = Math.min(2, cues) + "c" + Math.min(1, runs) + "r" + Math.min(2, people) + "m";
        f.add("path=" + path + "&side=" + (after ? "after" : "before"));
        boolean ends = endsInside(from, to);
        f.add("path=" + path + "&side=" + (after ? "after" : "before") + "&ends=" + ends);
        f.add("ends=" + ends + "&form=" + form);
    }

    private static int between(int[] counts, int from, int to) {
        return to <= from ? 0 : counts[to] - counts[from];
    }

    /** Tells whether a sentence ends between two tokens. */
    private boolean endsInside(int from, int to) {
        int a = Math.max(0, from - 1);
        int b = Math.min(context.tokens.size() - 1, to);
        return context.sentenceOf[a] != context.sentenceOf[b];
    }

    /** Tells how the run is joined to what stands around it. */
    private String lead(int run) {
        int start = context.runs.get(run).span().start();
        int end = context.runs.get(run).span().end();
        char before = context.before(start);
        char last = context.text.charAt(end - 1);
        String left = before == ',' || before == ':'
                ? "" + before
                : Character.isLetterOrDigit(before) ? "word" : before < ' ' ? "line" : "stop";
        String right = last == ',' ? "," : last == '.' || last == '?' || last == '!' ? "." : "none";
        char after = context.after(end);
        return left + right + (after < ' ' ? "end" : Character.isLowerCase(after) ? "small" : "capital");
    }

    /** Tells what stands between the run before and this one. */
    private String gap(int run) {
        if (run == 0) {
            return "none";
        }
        int between = context.runFirst[run] - context.runEnd[run - 1];
        int a = context.sentenceOfRun(run - 1);
        int b = context.sentenceOfRun(run);
        boolean paragraph = a >= 0 && b >= 0 && context.paragraphFirst[a] == context.paragraphFirst[b];
        return (paragraph ? "same-" : "other-")
                + (between == 0 ? "0" : between < 5 ? "5" : between < 15 ? "15" : "more");
    }
}

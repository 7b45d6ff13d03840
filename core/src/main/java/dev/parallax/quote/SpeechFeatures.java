package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.text.SentenceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tells speech from titles, slogans and words at arm's length, for a run between quotation marks. */
final class SpeechFeatures {

    private static final int NEAR = 12;

    private final QuoteContext context;
    private final Map<String, Integer> repeats = new HashMap<>();

    SpeechFeatures(QuoteContext context) {
        this.context = context;
        for (int r = 0; r < context.runs.size(); r++) {
            repeats.merge(key(r), 1, Integer::sum);
        }
    }

    private String key(int run) {
        StringBuilder key = new StringBuilder();
        for (int i = context.runFirst[run]; i < Math.min(context.runEnd[run], context.runFirst[run] + 8); i++) {
            key.append(context.tokens.term(i)).append(' ');
        }
        return key.toString();
    }

    /** Returns the features of a run that are present. */
    List<String> of(int run) {
        List<String> f = new ArrayList<>();
        Span span = context.runs.get(run).span();
        int first = context.runFirst[run];
        int end = context.runEnd[run];
        int length = end - first;
        String size = length == 0 ? "0" : length < 4 ? "" + length : length < 7 ? "4" : length < 13 ? "7" : "13";
        f.add("length=" + size);
        inner(run, span, first, end, size, f);
        outer(span, first, end, size, f);
        cues(run, first, end, size, f);
        return f;
    }

    private void inner(int run, Span span, int first, int end, String size, List<String> f) {
        int capitals = 0;
        int small = 0;
        for (int i = first; i < end; i++) {
            capitals += context.tokens.isCapitalized(i) ? 1 : 0;
            small += isFunctionWord(context.tokens.term(i)) ? 1 : 0;
        }
        int length = Math.max(1, end - first);
        String shape = capitals == 0
                ? "small"
                : capitals == length
                        ? "title"
                        : capitals * 2 > length
                                ? "mostly"
                                : capitals == 1 && first < end && context.tokens.isCapitalized(first)
                                        ? "sentence"
                                        : "some";
        f.add("shape=" + shape);
        f.add("shape=" + shape + "&length=" + size);
        f.add("function-words=" + Math.min(3, small));
        char last = context.text.charAt(span.end() - 1);
        String ending =
                ".,?!".indexOf(last) >= 0 ? "" + last : last == '…' ? "." : last == '—' || last == '-' ? "-" : "none";
        f.add("ends=" + ending);
        f.add("ends=" + ending + "&length=" + size);
        if (!context.runs.get(run).isClosed()) {
            f.add("open");
        }
        if (context.runs.get(run).continues()) {
            f.add("continues");
        }
        if (repeats.getOrDefault(key(run), 1) > 1) {
            f.add("repeated");
            f.add("repeated&length=" + size);
        }
        if (first == end || context.tokens.isNumber(first)) {
            f.add("number");
        }
        if (first < end) {
            f.add("first=" + context.tokens.term(first));
            if (length == 1) {
                f.add("only=" + context.tokens.stem(first));
            }
        }
    }

    private void outer(Span span, int first, int end, String size, List<String> f) {
        char before = context.before(span.start());
        String lead = before == ',' || before == ':'
                ? "" + before
                : before < ' '
                        ? "start"
                        : ".?!".indexOf(before) >= 0
                                ? "."
                                : Character.isLetterOrDigit(before)
                                        ? "word"
                                        : before == '(' ? "(" : before == '=' ? "=" : "other";
        f.add("lead=" + lead);
        f.add("lead=" + lead + "&length=" + size);
        char after = context.after(span.end());
        String trail = after < ' '
                ? "end"
                : Character.isUpperCase(after) ? "capital" : Character.isLetterOrDigit(after) ? "word" : "" + after;
        f.add("trail=" + trail);
        f.add("lead=" + lead + "&trail=" + trail);
        if (span.start() > 1 && context.text.charAt(span.start() - 2) == '=') {
            f.add("markup");
        }
        if (lead.equals("word") || lead.equals(",")) {
            f.add("before=" + context.term(first - 1));
            f.add("before2=" + context.term(first - 2));
            f.add("before-stem=" + (first > 0 ? context.tokens.stem(first - 1) : ""));
        }
        boolean work = isWork(context.term(first - 1)) || isWork(context.term(first - 2)) || isWork(context.term(end));
        if (work) {
            f.add("work");
            f.add("work&length=" + size);
        }
        if (trail.equals("word") || trail.equals("capital")) {
            f.add("after=" + context.term(end));
        }
        int sentence = first < end ? context.sentenceOf[first] : -1;
        if (sentence >= 0) {
            SentenceKind kind = context.document.sentences().get(sentence).kind();
            if (kind != SentenceKind.BODY) {
                f.add("kind=" + kind.label());
            }
            if (first == context.paragraphFirst[sentence]) {
                f.add(end == context.paragraphEnd[sentence] ? "whole-paragraph" : "starts-paragraph");
            }
        }
    }

    private void cues(int run, int first, int end, String size, List<String> f) {
        if (first == end) {
            return;
        }
        int sentence = context.sentenceOf[first];
        int from = context.document.sentences().get(sentence).firstToken();
        String nearest = "none";
        for (int i = first - 1; i >= from && first - i <= NEAR; i--) {
            if (context.isCue(i)) {
                nearest = first - i == 1 ? "1" : first - i < 4 ? "2" : "4";
                f.add("cue-before=" + context.term(i));
                f.add("cue-before-class=" + context.cueOf(i).cueClass().label());
                break;
            }
        }
        f.add("cue-before-at=" + nearest);
        f.add("cue-before-at=" + nearest + "&length=" + size);
        String next = "none";
        for (int i = end; i < Math.min(context.tokens.size(), end + 8) && context.runOf[i] < 0; i++) {
            if (context.sentenceOf[i] > context.sentenceOf[end - 1]) {
                break;
            }
            if (context.isCue(i)) {
                next = i - end < 2 ? "0" : i - end < 4 ? "2" : "4";
                f.add("cue-after=" + context.term(i));
                break;
            }
        }
        f.add("cue-after-at=" + next);
        f.add("cue-after-at=" + next + "&length=" + size);
        f.add("cues=" + nearest.equals("none") + next.equals("none"));
        boolean companion = (run > 0 && sameParagraph(run - 1, run) && isLong(run - 1))
                || (run + 1 < context.runs.size() && sameParagraph(run, run + 1) && isLong(run + 1));
        f.add((companion ? "beside-long" : "alone") + "&length=" + size);
    }

    private boolean isLong(int run) {
        return context.runEnd[run] - context.runFirst[run] > 5;
    }

    private boolean sameParagraph(int a, int b) {
        int x = context.sentenceOfRun(a);
        int y = context.sentenceOfRun(b);
        return x >= 0 && y >= 0 && context.paragraphFirst[x] == context.paragraphFirst[y];
    }

    /** Tells whether the word names works that have titles. */
    private static boolean isWork(String term) {
        return switch (term) {
            case "novel",
                    "film",
                    "movie",
                    "book",
                    "song",
                    "album",
                    "show",
                    "series",
                    "program",
                    "podcast",
                    "documentary",
                    "magazine",
                    "play",
                    "poem",
                    "single",
                    "episode",
                    "drama",
                    "comedy",
                    "musical",
                    "opera",
                    "website",
                    "column",
                    "memoir",
                    "essay",
                    "sitcom",
                    "painting",
                    "exhibition",
                    "game" -> true;
            default -> false;
        };
    }

    private static boolean isFunctionWord(String term) {
        return switch (term) {
            case "i",
                    "we",
                    "you",
                    "he",
                    "she",
                    "it",
                    "they",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "have",
                    "has",
                    "had",
                    "do",
                    "will",
                    "would",
                    "not",
                    "that",
                    "this",
                    "to",
                    "my",
                    "our",
                    "your",
                    "i'm",
                    "it's",
                    "don't",
                    "if",
                    "but",
                    "so",
                    "can",
                    "because" -> true;
            default -> false;
        };
    }
}

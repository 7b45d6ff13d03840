package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.mention.Mention;
import dev.parallax.mention.Names;
import dev.parallax.quote.CueWords.Form;
import dev.parallax.text.Document;
import dev.parallax.text.Quoted;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as the finding of quotations sees it: for each token its run between marks, its mention, its cue verb. */
final class QuoteContext {

    final Document document;
    final String text;
    final Tokens tokens;
    final Names names;
    final List<Quoted> runs;

    /** For each token the run that it stands in; -1 outside. */
    final int[] runOf;

    /** For each token the sentence that it stands in. */
    final int[] sentenceOf;

    /** For each token the mention that it is part of; -1 for none. */
    final int[] mentionOf;

    /** For each run its first token, and one past its last. */
    final int[] runFirst;

    final int[] runEnd;

    /** For each sentence the first token of its paragraph, and one past the last. */
    final int[] paragraphFirst;

    final int[] paragraphEnd;

    /** For each sentence the first mention outside of runs, in tokens; -1 if there is none. */
    final int[] subjectOf;

    /** How many cue verbs, starts of runs and starts of mentions outside of runs there are before a token. */
    final int[] cuesBefore;

    final int[] runsBefore;
    final int[] mentionsBefore;

    private final @Nullable Form[] cues;

    QuoteContext(Document document, Names names) {
        this.document = document;
        this.text = document.article().text();
        this.tokens = document.tokens();
        this.names = names;
        this.runs = document.quoted();
        int n = tokens.size();
        runOf = filled(n);
        mentionOf = filled(n);
        sentenceOf = new int[n];
        runFirst = new int[runs.size()];
        runEnd = new int[runs.size()];
        for (int r = 0; r < runs.size(); r++) {
            runFirst[r] = tokens.firstFrom(runs.get(r).span().start());
            runEnd[r] = tokens.firstFrom(runs.get(r).span().end());
            Arrays.fill(runOf, runFirst[r], runEnd[r], r);
        }
        for (int m = 0; m < names.mentions().size(); m++) {
            Mention mention = names.mentions().get(m);
            Arrays.fill(mentionOf, mention.firstToken(), mention.endToken(), m);
        }
        List<Sentence> sentences = document.sentences();
        paragraphFirst = new int[sentences.size()];
        paragraphEnd = new int[sentences.size()];
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), s);
            boolean same = s > 0 && sentences.get(s - 1).paragraph() == sentence.paragraph();
            paragraphFirst[s] = same ? paragraphFirst[s - 1] : sentence.firstToken();
        }
        for (int s = sentences.size() - 1; s >= 0; s--) {
            boolean same = s + 1 < sentences.size()
                    && sentences.get(s + 1).paragraph() == sentences.get(s).paragraph();
            paragraphEnd[s] = same ? paragraphEnd[s + 1] : sentences.get(s).endToken();
        }
        cues = new Form[n];
        for (int i = 0; i < n; i++) {
            cues[i] = findCue(i);
        }
        subjectOf = filled(sentences.size());
        cuesBefore = new int[n + 1];
        runsBefore = new int[n + 1];
        mentionsBefore = new int[n + 1];
        count();
    }

    private void count() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean mention = mentionOf[i] >= 0 && runOf[i] < 0 && (i == 0 || mentionOf[i - 1] != mentionOf[i]);
            boolean run = runOf[i] >= 0 && (i == 0 || runOf[i - 1] != runOf[i]);
            cuesBefore[i + 1] = cuesBefore[i] + (cues[i] == null ? 0 : 1);
            runsBefore[i + 1] = runsBefore[i] + (run ? 1 : 0);
            mentionsBefore[i + 1] = mentionsBefore[i] + (mention ? 1 : 0);
            if (mention && subjectOf[sentenceOf[i]] < 0) {
                subjectOf[sentenceOf[i]] = i;
            }
        }
    }

    private static int[] filled(int n) {
        int[] array = new int[n];
        Arrays.fill(array, -1);
        return array;
    }

    private @Nullable Form findCue(int i) {
        if (runOf[i] >= 0 || mentionOf[i] >= 0) {
            return null;
        }
        if (i > 0 && isNounBefore(tokens.term(i - 1))) {
            return null;
        }
        if (tokens.isCapitalized(i) && i > 0 && sentenceOf[i] == sentenceOf[i - 1] && runOf[i - 1] < 0) {
            return null;
        }
        return CueWords.form(tokens.term(i));
    }

    /** Tells whether no verb follows a word: {@code a statement}, {@code his claim}. */
    private static boolean isNounBefore(String term) {
        return switch (term) {
            case "a",
                    "an",
                    "the",
                    "his",
                    "her",
                    "their",
                    "its",
                    "my",
                    "our",
                    "your",
                    "this",
                    "that's",
                    "no",
                    "any",
                    "of",
                    "in",
                    "on" -> true;
            default -> false;
        };
    }

    /** Returns the cue verb at a token; null if there is none. */
    @Nullable
    Form cue(int token) {
        return token >= 0 && token < cues.length ? cues[token] : null;
    }

    boolean isCue(int token) {
        return cue(token) != null;
    }

    String term(int token) {
        return token >= 0 && token < tokens.size() ? tokens.term(token) : "";
    }

    Span span(int first, int end) {
        return new Span(tokens.start(first), tokens.end(end - 1));
    }

    Cue cueOf(int token) {
        Form form = cue(token);
        CueClass cueClass = form == null ? CueClass.NEUTRAL : form.cueClass();
        return new Cue(tokens.span(token).in(text), tokens.span(token), cueClass);
    }

    /** Returns the sentence in which a run stands or starts; -1 if it holds no token. */
    int sentenceOfRun(int run) {
        int token = runFirst[run];
        return token < tokens.size() && runEnd[run] > token ? sentenceOf[token] : -1;
    }

    /** Returns the unit before a position, past blanks and quotation marks; a line break at the start of a line. */
    char before(int position) {
        int i = position - 1;
        while (i >= 0 && position - i < 6 && (isMark(text.charAt(i)) || isBlank(text.charAt(i)))) {
            i--;
        }
        return i < 0 ? '\n' : text.charAt(i);
    }

    /** Returns the unit after a position, past blanks and quotation marks. */
    char after(int position) {
        int i = position;
        while (i < text.length() && i - position < 6 && (isMark(text.charAt(i)) || isBlank(text.charAt(i)))) {
            i++;
        }
        return i >= text.length() ? '\n' : text.charAt(i);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t';
    }

    private static boolean isMark(char c) {
        return "\"“”„‟«»‘’'".indexOf(c) >= 0;
    }
}

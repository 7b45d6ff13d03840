package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that stand in several reports: runs of capitalised words within sentences, by spelling. */
final class NameMentions {

    /** Longer runs are titles of works or headlines. */
    private static final int MOST_WORDS = 4;

    private final Map<String, Spelling> spellings = new TreeMap<>();
    private final EventWords words;

    private NameMentions(EventWords words) {
        this.words = words;
    }

    /** One spelling of a name, with its places in the order of the articles. */
    record Spelling(String text, List<String> parts, List<Finding.Place> places, TreeSet<Integer> articles) {

        String last() {
            return parts.get(parts.size() - 1);
        }
    }

    /** Returns the spellings in alphabetical order. */
    static List<Spelling> of(List<Document> documents, EventWords words) {
        NameMentions mentions = new NameMentions(words);
        for (int article = 0; article < documents.size(); article++) {
            for (Sentence sentence : documents.get(article).sentences()) {
                if (sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.CAPTION) {
                    mentions.collect(documents.get(article), article, sentence);
                }
            }
        }
        return List.copyOf(mentions.spellings.values());
    }

    private void collect(Document document, int article, Sentence sentence) {
        Tokens tokens = document.tokens();
        String text = document.article().text();
        for (int i = sentence.firstToken(); i < sentence.endToken(); ) {
            int end = i;
            while (end < sentence.endToken()
                    && isNamePart(tokens, end, sentence)
                    && (end == i || isBeside(text, tokens, end))) {
                end++;
            }
            if (end > i && end - i <= MOST_WORDS) {
                add(document, article, sentence, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isNamePart(Tokens tokens, int i, Sentence sentence) {
        boolean capital = tokens.isCapitalized(i) && !tokens.isNumber(i);
        return capital && (i > sentence.firstToken() || words.isName(tokens.stem(i)));
    }

    /** Tells whether a blank, a hyphen, or the point of an initial and a blank stand before a token. */
    private static boolean isBeside(String text, Tokens tokens, int i) {
        int from = tokens.end(i - 1);
        int to = tokens.start(i);
        if (to - from == 1) {
            char c = text.charAt(from);
            return c == ' ' || c == '-' || c == '\u00A0';
        }
        return to - from == 2
                && text.charAt(from) == '.'
                && text.charAt(from + 1) == ' '
                && from - tokens.start(i - 1) == 1;
    }

    private void add(Document document, int article, Sentence sentence, int from, int to) {
        Tokens tokens = document.tokens();
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        List<String> parts = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            parts.add(folded(tokens.term(i)));
        }
        String text = span.in(document.article().text()).replace('\n', ' ');
        Spelling spelling = spellings.computeIfAbsent(
                text, key -> new Spelling(key, List.copyOf(parts), new ArrayList<>(), new TreeSet<>()));
        spelling.places().add(new Finding.Place(new SentenceRef(article, sentence.index()), span));
        spelling.articles().add(article);
    }

    /** Drops accents and apostrophes: whether an outlet writes them is style. */
    private static String folded(String term) {
        String decomposed = Normalizer.normalize(term, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'') {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}

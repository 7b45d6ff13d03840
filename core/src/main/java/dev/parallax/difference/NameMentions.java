package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import dev.parallax.mention.Mention;
import dev.parallax.mention.MentionForm;
import dev.parallax.mention.Names;
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

/** The names that stand in several reports: as the article alone tells names, by spelling. */
final class NameMentions {

    /** Longer runs are titles of works or headlines. */
    private static final int MOST_WORDS = 4;

    private final Map<String, Spelling> spellings = new TreeMap<>();

    private NameMentions() {}

    /** One spelling of a name, with its places in the order of the articles. */
    record Spelling(String text, List<String> parts, List<Finding.Place> places, TreeSet<Integer> articles) {

        String last() {
            return parts.get(parts.size() - 1);
        }
    }

    /** Returns the spellings in alphabetical order. */
    static List<Spelling> of(List<Document> documents) {
        NameMentions mentions = new NameMentions();
        for (int article = 0; article < documents.size(); article++) {
            Names names = Names.of(documents.get(article));
            for (Sentence sentence : documents.get(article).sentences()) {
                if (sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.CAPTION) {
                    mentions.collect(documents.get(article), article, sentence, names);
                }
            }
        }
        return List.copyOf(mentions.spellings.values());
    }

    /** Adds the names of a sentence: those that stand for somebody or something by name, titles left aside. */
    private void collect(Document document, int article, Sentence sentence, Names names) {
        for (Mention mention : names.in(sentence.firstToken(), sentence.endToken())) {
            int length = mention.endToken() - mention.firstToken();
            if (mention.form() == MentionForm.NAME
                    && length <= MOST_WORDS
                    && mention.endToken() <= sentence.endToken()) {
                add(document, article, sentence, mention.firstToken(), mention.endToken());
            }
        }
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

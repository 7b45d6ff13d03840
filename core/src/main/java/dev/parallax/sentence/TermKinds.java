package dev.parallax.sentence;

import dev.parallax.article.Article;
import dev.parallax.internal.Resources;
import dev.parallax.mention.Mention;
import dev.parallax.mention.MentionForm;
import dev.parallax.mention.NameKind;
import dev.parallax.mention.NamedEntity;
import dev.parallax.mention.Names;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells of what kind the terms of a collection are: by a list of words ({@code term-kinds.txt}), by what the names in
 * the documents stand for, and else by how rare they are.
 */
final class TermKinds {

    private static final Map<String, TermKind> LISTED = read();

    /** The kinds that names are of, in the order of {@link TermKind}. */
    private static final List<TermKind> OF_NAMES =
            List.of(TermKind.PERSON, TermKind.ORGANISATION, TermKind.PLACE, TermKind.OTHER_NAME);

    private TermKinds() {}

    /** Returns the kind of a term that no name is part of. */
    static TermKind ofWord(String term, BackgroundFrequencies background) {
        TermKind listed = LISTED.get(term);
        return listed != null ? listed : TermKind.ofRarity(background.rarity(term));
    }

    /** Tells whether the list has a term, which then is of that kind even where it is written with a capital. */
    static boolean isListed(String term) {
        return LISTED.containsKey(term);
    }

    /**
     * Finds for each term what the names that it is part of mostly stand for.
     *
     * @param documents the collection
     * @param tokens the term of each token, for each document; -1 where it has none
     * @param size the number of terms
     */
    static TermKind[] ofNames(List<Document> documents, List<int[]> tokens, int size) {
        int[][] votes = new int[NameKind.values().length][size];
        for (int d = 0; d < documents.size(); d++) {
            Names names = Names.of(documents.get(d));
            for (Mention mention : names.mentions()) {
                NamedEntity entity = names.entity(mention).orElse(null);
                if (entity != null && mention.form() == MentionForm.NAME) {
                    int[] ofKind = votes[place(entity.kind())];
                    for (int t = mention.firstToken(); t < mention.endToken(); t++) {
                        int term = tokens.get(d)[t];
                        if (term >= 0) {
                            ofKind[term]++;
                        }
                    }
                }
            }
        }
        TermKind[] kinds = new TermKind[size];
        for (int term = 0; term < size; term++) {
            int best = place(NameKind.OTHER);
            for (int kind = 0; kind < place(NameKind.OTHER); kind++) {
                best = votes[kind][term] > votes[best][term] ? kind : best;
            }
            kinds[term] = OF_NAMES.get(best);
        }
        return kinds;
    }

    /** The kinds of names come first among those of terms, in this order. */
    private static int place(NameKind kind) {
        return switch (kind) {
            case PERSON -> TermKind.PERSON.index();
            case ORGANISATION -> TermKind.ORGANISATION.index();
            case PLACE -> TermKind.PLACE.index();
            case OTHER -> TermKind.OTHER_NAME.index();
        };
    }

    private static Map<String, TermKind> read() {
        Map<String, TermKind> kinds = new HashMap<>();
        TermKind kind = TermKind.TIME;
        for (String line : Resources.lines(TermKinds.class, "term-kinds.txt")) {
            if (line.startsWith("[")) {
                kind = TermKind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                Tokens tokens =
                        Analyzer.create().analyze(Article.of("words", line)).tokens();
                for (int i = 0; i < tokens.size(); i++) {
                    kinds.putIfAbsent(tokens.stem(i), kind);
                }
            }
        }
        return kinds;
    }
}

package dev.parallax.training;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An event whose sentence links were labelled by hand, read the way the scorer reads it. */
final class LabelledEvent {

    /** What the annotators say of two sentences. */
    enum Label {
        /** Both see at least one specific fact in common, at least one of them the main content. */
        MAIN,
        /** Both see one specific fact in common. */
        SHARED,
        /** Only one annotator marked the pair: it counts neither way. */
        OPTIONAL,
        /** Neither marked it. */
        NONE
    }

    private final String name;
    private final List<Document> documents = new ArrayList<>();
    private final Map<SentenceRef, String> goldOf = new HashMap<>();
    private final Map<String, Label> labels = new HashMap<>();

    private LabelledEvent(String name) {
        this.name = name;
    }

    /** Reads an event from its texts and the folder of its labels. */
    static LabelledEvent read(String name, List<Article> articles, Path gold) throws IOException {
        LabelledEvent event = new LabelledEvent(name);
        Analyzer analyzer = Analyzer.create();
        for (Article article : articles) {
            Path sentences = gold.resolve(article.id() + ".sentences.tsv");
            if (Files.exists(sentences)) {
                Document document = analyzer.analyze(article);
                event.place(document, event.documents.size(), Files.readAllLines(sentences));
                event.documents.add(document);
            }
        }
        List<String> rows = Files.readAllLines(gold.resolve("links.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            int one = Integer.parseInt(cells[2]);
            int two = Integer.parseInt(cells[3]);
            Label label =
                    Math.min(one, two) == 0 ? Label.OPTIONAL : Math.max(one, two) == 2 ? Label.MAIN : Label.SHARED;
            event.labels.put(key(cells[0], cells[1]), label);
        }
        return event;
    }

    /** A sentence stands for the labelled sentence that it overlaps most. */
    private void place(Document document, int article, List<String> rows) {
        int shift = document.article().textStart();
        for (Sentence sentence : document.sentences()) {
            int best = 0;
            String where = null;
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split("\t", -1);
                int start = Integer.parseInt(cells[1]);
                int end = Integer.parseInt(cells[2]);
                boolean headline = shift > 0 && sentence.span().start() < shift;
                int overlap = headline
                        ? (start < 0 ? 1 : 0)
                        : Math.min(sentence.span().end() - shift, end)
                                - Math.max(sentence.span().start() - shift, start);
                if (overlap > best) {
                    best = overlap;
                    where = cells[0];
                }
            }
            if (where != null) {
                goldOf.put(new SentenceRef(article, sentence.index()), where);
            }
        }
    }

    String name() {
        return name;
    }

    List<Document> documents() {
        return documents;
    }

    Map<String, Label> labels() {
        return labels;
    }

    /** Returns the name of the labelled sentence that a sentence stands for, or null if it stands for none. */
    @Nullable
    String goldOf(SentenceRef sentence) {
        return goldOf.get(sentence);
    }

    /** Returns the names of all labelled sentences that a sentence stands for. */
    Set<String> sentenceNames() {
        return new TreeSet<>(goldOf.values());
    }

    /** Returns the name of the labelled pair that two sentences stand for, or null if they stand for none. */
    @Nullable
    String pair(SentenceRef a, SentenceRef b) {
        String first = goldOf.get(a);
        String second = goldOf.get(b);
        return first == null || second == null ? null : key(first, second);
    }

    Label label(String pair) {
        return labels.getOrDefault(pair, Label.NONE);
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + '|' + b : b + '|' + a;
    }
}

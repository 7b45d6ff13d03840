package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.internal.Hashing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a collection the sentences that one outlet repeats word for word in several stories: notes on authors, calls
 * for subscriptions, standing background. They report nothing of the event and become {@link SentenceKind#BOILERPLATE}.
 *
 * <p>A sentence is repeated if it stands in {@value #STORIES} or more articles of its outlet that are different stories;
 * copies and corrected versions of one article count once, being known by the longest sentence they share. An article
 * without outlet counts for the host of its address, and is left alone if it has none. Headlines, credits and bylines
 * keep their kinds.
 *
 * <p>Linear in the text of the collection. Memory holds at most {@value #MAX_SENTENCES} sentences as hashes (some 100 MB);
 * beyond that those seen in one story so far are forgotten. Not thread-safe.
 */
public final class RepeatedText {

    /** A sentence in so many stories of an outlet is repeated. */
    public static final int STORIES = 3;

    /** So many different sentences are kept in mind. */
    public static final int MAX_SENTENCES = 1 << 20;

    /** Shorter sentences between others recur by chance. */
    private static final int LEAST_TOKENS = 6;

    private static final int LEAST_TOKENS_ALONE = 4;

    private final Map<Long, Stories> sentences = new HashMap<>();

    private RepeatedText() {}

    /** The first stories of a sentence and how many different ones there were, counted to {@link #STORIES}. */
    private static final class Stories {
        private final long[] first = new long[STORIES - 1];
        private int count;

        void add(long story) {
            for (int i = 0; i < Math.min(count, first.length); i++) {
                if (first[i] == story) {
                    return;
                }
            }
            if (count < first.length) {
                first[count] = story;
            }
            count = Math.min(STORIES, count + 1);
        }
    }

    /** Returns an empty one. */
    public static RepeatedText create() {
        return new RepeatedText();
    }

    /** Returns the documents, all of one collection, with the kinds that a look at all of them gives. */
    public static List<Document> mark(List<Document> collection) {
        if (collection.size() < STORIES) {
            return collection;
        }
        RepeatedText repeated = create();
        collection.forEach(repeated::add);
        return collection.stream().map(repeated::mark).toList();
    }

    /** Takes note of the sentences of a document. */
    public void add(Document document) {
        String outlet = outlet(document.article());
        if (outlet == null) {
            return;
        }
        long story = story(document);
        for (Sentence sentence : document.sentences()) {
            if (mayRepeat(document, sentence)) {
                sentences
                        .computeIfAbsent(key(outlet, document, sentence), k -> new Stories())
                        .add(story);
            }
        }
        if (sentences.size() > MAX_SENTENCES) {
            forget();
        }
    }

    private void forget() {
        for (int least = 2; sentences.size() > MAX_SENTENCES / 2 && least <= STORIES; least++) {
            int keep = least;
            sentences.values().removeIf(stories -> stories.count < keep);
        }
        if (sentences.size() > MAX_SENTENCES / 2) {
            sentences.clear();
        }
    }

    /** Returns the document with repeated sentences marked, as far as was seen until now. */
    public Document mark(Document document) {
        String outlet = outlet(document.article());
        if (outlet == null) {
            return document;
        }
        boolean any = false;
        List<SentenceKind> kinds = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            Stories stories = mayRepeat(document, sentence) ? sentences.get(key(outlet, document, sentence)) : null;
            boolean repeated = stories != null && stories.count >= STORIES;
            any |= repeated;
            kinds.add(repeated ? SentenceKind.BOILERPLATE : sentence.kind());
        }
        return any ? document.withKinds(kinds) : document;
    }

    private static boolean mayRepeat(Document document, Sentence sentence) {
        boolean content = sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.CAPTION;
        int tokens = sentence.tokenCount();
        return content
                && (tokens >= LEAST_TOKENS || (tokens >= LEAST_TOKENS_ALONE && isAlone(document, sentence.index())));
    }

    private static boolean isAlone(Document document, int index) {
        List<Sentence> all = document.sentences();
        int paragraph = all.get(index).paragraph();
        return (index == 0 || all.get(index - 1).paragraph() != paragraph)
                && (index + 1 == all.size() || all.get(index + 1).paragraph() != paragraph);
    }

    private static long key(String outlet, Document document, Sentence sentence) {
        Tokens tokens = document.tokens();
        long hash = Hashing.word(outlet);
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            hash = Hashing.append(hash, Hashing.word(tokens.term(t)));
        }
        return Hashing.mix(hash);
    }

    private static long story(Document document) {
        Sentence longest = null;
        for (Sentence sentence : document.sentences()) {
            boolean body = sentence.kind() == SentenceKind.BODY;
            if (body && (longest == null || sentence.tokenCount() > longest.tokenCount())) {
                longest = sentence;
            }
        }
        return longest == null ? 0 : key("", document, longest);
    }

    private static @Nullable String outlet(Article article) {
        if (article.outlet() != null && !article.outlet().isBlank()) {
            return article.outlet().strip().toLowerCase(Locale.ROOT);
        }
        String url = article.url() == null ? "" : article.url();
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return null;
        }
        int end = url.indexOf('/', scheme + 3);
        return url.substring(scheme + 3, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
    }
}

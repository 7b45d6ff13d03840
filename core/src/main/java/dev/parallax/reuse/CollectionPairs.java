package dev.parallax.reuse;

import dev.parallax.internal.Hashing;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The pairs of a collection that may share a passage, found through an index of runs of {@value #RUN} words, so that not
 * every two articles need be compared. Immutable once made.
 *
 * <p>A run that stands in very many articles finds nothing: it is a set phrase. A run that one outlet repeats in three
 * articles or more, and nobody else has, is the outlet's furniture: it finds nothing either, and {@link #texts} has it
 * marked. An article that consists of such runs for the most part is left alone: an outlet's rolling versions of one report look
 * the same.
 *
 * <p>Takes O(n log n) for n words, and for each run at most {@value #MOST_ARTICLES}^2 / 2 steps.
 */
public final class CollectionPairs {

    private static final int RUN = 5;

    /** A run in more articles than this is a set phrase. */
    public static final int MOST_ARTICLES = 100;

    /** An outlet that has a run in so many articles, alone, has it as furniture. */
    public static final int REPEATED = 3;

    /** The least number of shared runs that make a pair worth a comparison: a passage of six words. */
    public static final int LEAST_SHARED = 2;

    private static final int ARTICLE_BITS = 24;
    private static final long ARTICLE = (1L << ARTICLE_BITS) - 1;

    private final List<ReuseText> texts;
    private final long[] pairs;
    private final Partners partners;

    /** The places of the texts, likely sources first, and the rank of each in that order. */
    private final int[] bySource;

    private final int[] ranks;

    private CollectionPairs(List<ReuseText> texts, long[] pairs) {
        this.texts = texts;
        this.pairs = pairs;
        partners = Partners.of(texts.size(), pairs.length, this::first, this::second);
        bySource = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(texts::get, ThirdTexts.LIKELY_SOURCE_FIRST))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new int[bySource.length];
        for (int r = 0; r < ranks.length; r++) {
            ranks[bySource[r]] = r;
        }
    }

    /**
     * Finds the pairs of a collection.
     *
     * @throws IllegalArgumentException if there are 2^24 articles or more
     */
    public static CollectionPairs of(List<ReuseText> texts) {
        return of(texts, article -> true);
    }

    /**
     * Finds the pairs of which at least one article is asked for, such as new articles against an archive.
     *
     * @param asked tells of an article, by its place, whether it is asked for
     * @throws IllegalArgumentException if there are 2^24 articles or more
     */
    public static CollectionPairs of(List<ReuseText> texts, IntPredicate asked) {
        if (texts.size() > ARTICLE) {
            throw new IllegalArgumentException(texts.size() + " articles are too many for one collection");
        }
        RunIndex index = RunIndex.of(texts);
        BitSet wanted = new BitSet(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            wanted.set(i, asked.test(i));
        }
        return new CollectionPairs(index.withoutFurniture(), index.pairs(wanted));
    }

    /**
     * Returns the runs of a text that can find another, as distinct hashes of 64 bits in ascending order, for whoever looks for
     * pairs elsewhere by the numbers above.
     */
    public static long[] runs(ReuseText text) {
        int[] words = text.words();
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        int size = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            if (!RunIndex.isCommon(words, i)) {
                runs[size++] = RunIndex.hash(words, i);
            }
        }
        Arrays.sort(runs, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[distinct++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, distinct);
    }

    /** Returns the texts, with what an outlet repeats marked as furniture. */
    public List<ReuseText> texts() {
        return texts;
    }

    /** Returns the number of pairs. */
    public int size() {
        return pairs.length;
    }

    /** Returns the place of the earlier article of a pair. Pairs are in ascending order. */
    public int first(int pair) {
        return (int) (pairs[pair] >>> ARTICLE_BITS);
    }

    /** Returns the place of the later article of a pair. */
    public int second(int pair) {
        return (int) (pairs[pair] & ARTICLE);
    }

    /** Returns texts that may share a passage with both articles of a pair, likely sources first; a few of another outlet. */
    List<ReuseText> thirds(int pair) {
        ReuseText a = texts.get(first(pair));
        ReuseText b = texts.get(second(pair));
        int[] both = partners.ofBoth(first(pair), second(pair));
        for (int i = 0; i < both.length; i++) {
            both[i] = ranks[both[i]];
        }
        Arrays.sort(both);
        return Arrays.stream(both)
                .mapToObj(rank -> texts.get(bySource[rank]))
                .filter(text ->
                        !text.outlet().isSameAs(a.outlet()) && !text.outlet().isSameAs(b.outlet()))
                .limit(ThirdTexts.MOST)
                .toList();
    }

    /** All runs of all texts, sorted. */
    private static final class RunIndex {

        private final List<ReuseText> texts;
        private final int[] outlets;

        /** The upper bits are of the run's hash, the lower ones are the article's place; distinct. */
        private final long[] runs;

        private final int size;

        private RunIndex(List<ReuseText> texts, int[] outlets, long[] runs, int size) {
            this.texts = texts;
            this.outlets = outlets;
            this.runs = runs;
            this.size = size;
        }

        static RunIndex of(List<ReuseText> texts) {
            long total = 0;
            for (ReuseText text : texts) {
                total += Math.max(0, text.size() - RUN + 1);
            }
            if (total > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException(total + " words are too many for one collection");
            }
            long[] runs = new long[(int) total];
            int size = 0;
            for (int t = 0; t < texts.size(); t++) {
                int[] words = texts.get(t).words();
                for (int i = 0; i + RUN <= words.length; i++) {
                    if (!isCommon(words, i)) {
                        runs[size++] = key(words, i) | t;
                    }
                }
            }
            Arrays.sort(runs, 0, size);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || runs[i] != runs[i - 1]) {
                    runs[distinct++] = runs[i];
                }
            }
            return new RunIndex(texts, OutletNumbers.of(texts), runs, distinct);
        }

        private static boolean isCommon(int[] words, int at) {
            int all = words[at];
            for (int k = 1; k < RUN; k++) {
                all &= words[at + k];
            }
            return WordNumbers.isCommon(all);
        }

        private static long key(int[] words, int at) {
            return hash(words, at) << ARTICLE_BITS;
        }

        private static long hash(int[] words, int at) {
            long hash = 0;
            for (int k = 0; k < RUN; k++) {
                hash = Hashing.append(hash, words[at + k]);
            }
            return Hashing.mix(hash);
        }

        private int article(int run) {
            return (int) (runs[run] & ARTICLE);
        }

        private int end(int from) {
            int end = from + 1;
            while (end < size && (runs[end] ^ runs[from]) >>> ARTICLE_BITS == 0) {
                end++;
            }
            return end;
        }

        private boolean isFurniture(int from, int end) {
            int outlet = outlets[article(from)];
            for (int i = from; i < end; i++) {
                if (outlets[article(i)] != outlet) {
                    return false;
                }
            }
            return outlet >= 0 && end - from >= REPEATED;
        }

        List<ReuseText> withoutFurniture() {
            LongList furniture = new LongList();
            for (int from = 0, end; from < size; from = end) {
                end = end(from);
                if (isFurniture(from, end)) {
                    furniture.add(runs[from] >>> ARTICLE_BITS);
                }
            }
            long[] keys = furniture.toArray();
            return keys.length == 0
                    ? texts
                    : texts.stream().map(text -> marked(text, keys)).toList();
        }

        private static ReuseText marked(ReuseText text, long[] furniture) {
            int[] words = text.words();
            BitSet repeated = new BitSet(words.length);
            for (int i = 0; i + RUN <= words.length; i++) {
                if (Arrays.binarySearch(furniture, key(words, i) >>> ARTICLE_BITS) >= 0) {
                    repeated.set(i, i + RUN);
                }
            }
            return repeated.isEmpty() || 2 * repeated.cardinality() > words.length
                    ? text
                    : text.withFurniture(repeated);
        }

        long[] pairs(BitSet wanted) {
            LongList found = new LongList();
            for (int from = 0, end; from < size; from = end) {
                end = end(from);
                if (end - from < 2 || end - from > MOST_ARTICLES || isFurniture(from, end)) {
                    continue;
                }
                for (int i = from; i < end; i++) {
                    for (int j = i + 1; j < end; j++) {
                        if (wanted.get(article(i)) || wanted.get(article(j))) {
                            found.add((long) article(i) << ARTICLE_BITS | article(j));
                        }
                    }
                }
            }
            long[] all = found.toArray();
            Arrays.sort(all);
            LongList pairs = new LongList();
            for (int from = 0, end; from < all.length; from = end) {
                for (end = from + 1; end < all.length && all[end] == all[from]; ) {
                    end++;
                }
                if (end - from >= LEAST_SHARED) {
                    pairs.add(all[from]);
                }
            }
            return pairs.toArray();
        }
    }

    /** Growing row of numbers. */
    private static final class LongList {
        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}

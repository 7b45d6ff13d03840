package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.formats.json.ReuseJson;
import dev.parallax.reuse.CollectionPairs;
import dev.parallax.reuse.ReuseComparer;
import dev.parallax.reuse.ReuseText;
import dev.parallax.reuse.TextReuse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Compares pairs of articles on several threads and writes what they share, in the order of the pairs. */
final class ReuseRun implements AutoCloseable {

    /** Pairs of one task: they follow one another in the list, as pairs of one article are compared faster so. */
    private static final int BLOCK = 128;

    private final Rows rows;
    private final OrderedWork<Block> work;
    private final ThreadLocal<ReuseComparer> comparers = ThreadLocal.withInitial(ReuseComparer::create);

    /** Where the lines go. */
    interface Rows {

        /** Tells whether a line for each pair is wanted, and not only one for each passage. */
        boolean areRelationsWanted();

        /** Takes lines, each with its line break, or none, and the pairs of which one has text of the other. */
        void write(String passageLines, String relationLines, List<Compared> reused);
    }

    /** The lines of some pairs. */
    private record Block(int pairs, String passages, String relations, List<Compared> reused) {}

    /** What two articles share. */
    record Compared(ReuseText a, ReuseText b, TextReuse reuse) {}

    ReuseRun(int threads, Rows rows, Progress progress) {
        this.rows = rows;
        work = new OrderedWork<>(threads, block -> {
            progress.steps(block.pairs());
            rows.write(block.passages(), block.relations(), block.reused());
        });
    }

    /** Answers every pair, whether it shares anything or not. */
    void compareOnly(List<PairList.Pair> pairs) {
        run(pairs.size(), true, i -> {
            PairList.Pair pair = pairs.get(i);
            return new Compared(pair.a(), pair.b(), comparers.get().compare(pair.a(), pair.b()));
        });
    }

    /**
     * Compares all pairs that may share something.
     *
     * @param asked how many of the texts, from the first on, are asked for
     * @param across whether those are compared with the others only and not with one another
     */
    void compareAll(List<ReuseText> texts, int asked, boolean across) {
        CollectionPairs pairs = CollectionPairs.of(texts, place -> place < asked);
        run(pairs.size(), false, i -> {
            int a = pairs.first(i);
            int b = pairs.second(i);
            return across && b < asked
                    ? null
                    : new Compared(
                            pairs.texts().get(a),
                            pairs.texts().get(b),
                            comparers.get().compare(pairs, i));
        });
    }

    private void run(int pairs, boolean always, IntFunction<@Nullable Compared> compare) {
        for (int from = 0; from < pairs; from += BLOCK) {
            int first = from;
            int end = Math.min(pairs, from + BLOCK);
            work.add(() -> block(first, end, always, compare));
        }
        work.finish();
    }

    private Block block(int from, int end, boolean always, IntFunction<@Nullable Compared> compare) {
        StringBuilder passages = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        List<Compared> reused = new ArrayList<>();
        for (int i = from; i < end; i++) {
            Compared compared = compare.apply(i);
            if (compared == null) {
                continue;
            }
            Article a = compared.a().document().article();
            Article b = compared.b().document().article();
            passages.append(ReuseJson.passages(a, b, compared.reuse()));
            if (rows.areRelationsWanted() && (always || compared.reuse().sharesText())) {
                relations.append(ReuseJson.relation(a, b, compared.reuse()));
            }
            if (compared.reuse().relation().isReuse()) {
                reused.add(compared);
            }
        }
        return new Block(end - from, passages.toString(), relations.toString(), reused);
    }

    @Override
    public void close() {
        work.close();
    }
}

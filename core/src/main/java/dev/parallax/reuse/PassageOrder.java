package dev.parallax.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which passages stand in another order in the second article: all but the heaviest row of passages that ascend in both,
 * so that of two blocks that changed places the shorter one moved. O(n log n) for n passages.
 */
final class PassageOrder {

    private PassageOrder() {}

    /** Returns those that moved, of passages that are ordered by their place in the first article. */
    static List<Passage> moved(List<Passage> passages) {
        int size = passages.size();
        List<Integer> byB = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            byB.add(k);
        }
        byB.sort(Comparator.comparing(k -> passages.get(k).b()));
        int[] rank = new int[size];
        for (int r = 0; r < size; r++) {
            rank[byB.get(r)] = r;
        }
        // A Fenwick tree: for each range of ranks the passage that ends the heaviest row there.
        int[] tree = new int[size + 1];
        int[] weight = new int[size + 1];
        int[] before = new int[size + 1];
        int best = 0;
        for (int k = 1; k <= size; k++) {
            for (int r = rank[k - 1]; r > 0; r -= r & -r) {
                before[k] = weight[tree[r]] > weight[before[k]] ? tree[r] : before[k];
            }
            weight[k] = weight[before[k]] + passages.get(k - 1).words();
            for (int r = rank[k - 1] + 1; r <= size; r += r & -r) {
                tree[r] = weight[k] > weight[tree[r]] ? k : tree[r];
            }
            best = weight[k] > weight[best] ? k : best;
        }
        BitSet inOrder = new BitSet(size);
        for (int k = best; k > 0; k = before[k]) {
            inOrder.set(k - 1);
        }
        List<Passage> moved = new ArrayList<>();
        for (int k = inOrder.nextClearBit(0); k < size; k = inOrder.nextClearBit(k + 1)) {
            moved.add(passages.get(k));
        }
        return moved;
    }
}

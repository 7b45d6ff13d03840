package dev.parallax.store;

import dev.parallax.duplicate.DuplicateCluster;
import dev.parallax.duplicate.DuplicateMember;
import dev.parallax.duplicate.Overlap;
import dev.parallax.store.ClusterRows.Cluster;
import dev.parallax.store.ClusterRows.Member;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The clusters that runs have found among the articles of an index: which articles they dropped, and why. Belongs to an
 * {@link IndexStore} and is committed with it.
 */
public final class StoredClusters {

    private final Session session;
    private final ClusterRows rows;

    StoredClusters(Session session) {
        this.session = session;
        this.rows = new ClusterRows(session.database(), session.connection());
    }

    /** Returns the number of clusters. */
    public long size() {
        return count("cluster");
    }

    /** Returns the number of runs. */
    public long runs() {
        return count("run");
    }

    private long count(String table) {
        long[] count = new long[1];
        session.read(() -> count[0] = rows.number("SELECT COUNT(*) FROM " + table));
        return count[0];
    }

    /** Returns the ids of the articles that repeat another one. */
    public Set<String> dropped() {
        Set<String> ids = new HashSet<>();
        session.read(() -> {
            for (Member member : rows.members("", null)) {
                ids.add(member.id());
            }
        });
        return ids;
    }

    /**
     * Adds a run and the clusters it found; where the representative has a cluster, that grows. The run's number does not count.
     *
     * @return the clusters as they are now, in the same order
     */
    public List<StoredCluster> add(StoredRun run, List<DuplicateCluster> found) {
        List<StoredCluster> all = new ArrayList<>(found.size());
        session.change(() -> {
            StoredRun numbered = run.withNumber(rows.number("SELECT MAX(number) FROM run") + 1);
            rows.insert(numbered);
            long next = rows.number("SELECT MAX(number) FROM cluster") + 1;
            for (DuplicateCluster cluster : found) {
                Cluster known = byRepresentative(cluster.representative());
                if (known == null) {
                    DuplicateMember kept = cluster.members().get(0);
                    known = new Cluster(
                            next++,
                            StorableText.ofPresent(kept.id()),
                            kept.overlap().shinglesOfA(),
                            kept.reason(),
                            numbered.number());
                    rows.insert(known);
                }
                for (DuplicateMember member : cluster.members()) {
                    if (member.matchedWith() != null) {
                        rows.insert(row(member, known.number(), numbered.number()));
                    }
                }
                all.add(stored(known));
            }
        });
        return all;
    }

    private static Member row(DuplicateMember member, long cluster, long run) {
        return new Member(
                StorableText.ofPresent(member.id()),
                cluster,
                member.similarity(),
                member.overlap().shinglesOfA(),
                member.overlap().common(),
                StorableText.ofPresent(member.reason()),
                run);
    }

    /** Returns the cluster that an article represents or belongs to; null if it is in none. */
    public @Nullable StoredCluster of(String id) {
        StoredCluster[] found = new StoredCluster[1];
        session.read(() -> {
            Cluster cluster = byRepresentative(id);
            Member member = cluster == null ? member(id) : null;
            if (member != null) {
                cluster = first(rows.clusters("WHERE number = ?", member.cluster()));
            }
            found[0] = cluster == null ? null : stored(cluster);
        });
        return found[0];
    }

    /** Returns the run in which an article was dropped; null if it was not. */
    public @Nullable StoredRun runOf(String id) {
        StoredRun[] found = new StoredRun[1];
        session.read(() -> {
            Member member = member(id);
            found[0] = member == null ? null : rows.run(member.run());
        });
        return found[0];
    }

    /** Passes on all clusters, the oldest first. */
    public void each(Consumer<StoredCluster> consumer) {
        session.read(() -> {
            for (Cluster cluster : rows.clusters("ORDER BY number", null)) {
                consumer.accept(stored(cluster));
            }
        });
    }

    private @Nullable Cluster byRepresentative(String id) throws SQLException {
        return first(rows.clusters("WHERE representative = ?", StorableText.ofPresent(id)));
    }

    private @Nullable Member member(String id) throws SQLException {
        return first(rows.members("WHERE id = ?", StorableText.ofPresent(id)));
    }

    private static <T> @Nullable T first(List<T> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    private StoredCluster stored(Cluster cluster) throws SQLException {
        List<DuplicateMember> members = new ArrayList<>();
        int size = (int) cluster.shingles();
        members.add(new DuplicateMember(
                cluster.representative(), 1, null, new Overlap(size, size, size), cluster.reason()));
        for (Member member : rows.members("WHERE cluster = ? ORDER BY run, similarity DESC, id", cluster.number())) {
            members.add(new DuplicateMember(
                    member.id(),
                    member.similarity(),
                    cluster.representative(),
                    new Overlap((int) member.shingles(), size, (int) member.common()),
                    member.reason()));
        }
        return new StoredCluster(cluster.number(), cluster.representative(), members);
    }

    /** Forgets what is known of an article that was removed. Articles that repeat it stay dropped. */
    void forget(String id) throws SQLException {
        if (rows.update("DELETE FROM member WHERE id = ?", StorableText.ofPresent(id)) > 0) {
            forgetEmpty();
        }
    }

    /** Forgets what is known of all articles that were removed. */
    void forgetRemoved() throws SQLException {
        if (rows.number("SELECT COUNT(*) FROM member") > 0) {
            rows.update("DELETE FROM member WHERE id NOT IN (SELECT id FROM article)");
            forgetEmpty();
        }
    }

    private void forgetEmpty() throws SQLException {
        rows.update("DELETE FROM cluster WHERE number NOT IN (SELECT cluster FROM member)");
    }

    /** Takes a run over from another index. */
    void restore(StoredRun run) {
        session.change(() -> rows.insert(run));
    }

    /** Takes a cluster over from another index, with those of its members that are there. */
    void restore(Cluster cluster, List<Member> members, Set<String> there) {
        session.change(() -> {
            int taken = 0;
            for (Member member : members) {
                if (there.contains(member.id())) {
                    rows.insert(member);
                    taken++;
                }
            }
            if (taken > 0) {
                rows.insert(cluster);
            }
        });
    }

    /** Looks at all records. */
    void check() {
        each(cluster -> {});
        dropped();
    }

    /** Deletes the records that are not as they were written, and returns how many. */
    int deleteDamaged() throws SQLException {
        int deleted = 0;
        for (String table : List.of("cluster", "member")) {
            String key = table.equals("cluster") ? "number" : "id";
            for (Object value : rows.keys(table, key)) {
                try {
                    if (table.equals("cluster")) {
                        rows.clusters("WHERE number = ?", value);
                    } else {
                        rows.members("WHERE id = ?", value);
                    }
                } catch (StoreException e) {
                    deleted += rows.update("DELETE FROM " + table + " WHERE " + key + " = ?", value);
                }
            }
        }
        rows.update("DELETE FROM member WHERE cluster NOT IN (SELECT number FROM cluster)");
        forgetEmpty();
        return deleted;
    }
}

package dev.parallax.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies what can still be read of a damaged index into a new one, record by record: a broken page takes only its own with it. */
final class Rescue {

    private final Database database;
    private final Set<String> ids = new HashSet<>();
    private int lost;

    private Rescue(Database database) {
        this.database = database;
    }

    /** Returns how many articles could not be copied. */
    static int copy(Database from, Database to) {
        return new Rescue(from).copy(to);
    }

    private int copy(Database to) {
        try (Connection connection = database.connect(false, Durability.NORMAL)) {
            Schema.version(connection, database);
            Meta meta = Meta.read(connection, database);
            try (IndexStore target = IndexStore.open(to, meta.format(), Durability.FULL)) {
                if (target.size() > 0) {
                    throw new StoreException(
                            StoreException.Fault.FAILED, to + " is not empty. Name a new folder for what is rescued.");
                }
                articles(connection, meta.last(), target);
                clusters(connection, target);
                target.commit();
                return (int) Math.max(lost, meta.articles() - target.size());
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private void articles(Connection connection, long last, IndexStore target) {
        try (ArticleTable articles = new ArticleTable(database, connection)) {
            for (long number = 1; number <= last; number++) {
                StoredArticle article = null;
                try {
                    article = articles.article(number);
                } catch (SQLException | StoreException e) {
                    lost++;
                }
                if (article != null && ids.add(article.id())) {
                    target.append(article);
                }
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Copies the clusters of which all is there: of others, the articles count as kept. */
    private void clusters(Connection connection, IndexStore target) {
        ClusterRows rows = new ClusterRows(database, connection);
        long runs = number(rows, "SELECT MAX(number) FROM run");
        for (long run = 1; run <= runs; run++) {
            StoredRun found = run(rows, run);
            if (found != null) {
                target.clusters().restore(found);
            }
        }
        long clusters = number(rows, "SELECT MAX(number) FROM cluster");
        for (long cluster = 1; cluster <= clusters; cluster++) {
            try {
                for (ClusterRows.Cluster whole : rows.clusters("WHERE number = ?", cluster)) {
                    target.clusters().restore(whole, rows.members("WHERE cluster = ?", cluster), ids);
                }
            } catch (SQLException | StoreException e) {
                // Its articles were rescued by themselves.
            }
        }
    }

    private static long number(ClusterRows rows, String sql) {
        try {
            return rows.number(sql);
        } catch (SQLException e) {
            return 0;
        }
    }

    private static @Nullable StoredRun run(ClusterRows rows, long number) {
        try {
            return rows.run(number);
        } catch (SQLException e) {
            return null;
        }
    }
}

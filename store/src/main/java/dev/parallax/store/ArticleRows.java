package dev.parallax.store;

import dev.parallax.article.PublicationTime;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.KnownArticle;
import dev.parallax.duplicate.ListedArticle;
import dev.parallax.duplicate.Outline;
import dev.parallax.duplicate.PackedFingerprint;
import dev.parallax.shingle.Signature;
import dev.parallax.shingle.StoredFormatException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** The rows of the table {@code article}. For one thread at a time. */
final class ArticleRows {

    private static final String COLUMNS = "number, id, time, published, added, outlet, headline, url, author, language,"
            + " length, text_start, text, signature, shingles, outline, sum";

    /** Reads articles from a number on, in the order in which they came. */
    static final String SELECT_AFTER = "SELECT " + COLUMNS + " FROM article WHERE number > ? ORDER BY number";

    /** Reads one article. */
    static final String SELECT_ONE = "SELECT " + COLUMNS + " FROM article WHERE number = ?";

    private static final String INSERT =
            "INSERT INTO article (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final RecordSum sum = new RecordSum();

    ArticleRows(Database database) {
        this.database = database;
    }

    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    /** Adds an article to what the statement inserts with its next batch, and returns the sum of its record. */
    long insert(PreparedStatement insertion, StoredArticle article, long number) throws SQLException {
        ListedArticle listed = article.known().listed();
        PackedFingerprint fingerprint = article.known().fingerprint();
        ArticleDetails details = article.details();
        Values values = new Values(
                number,
                StorableText.ofPresent(listed.id()),
                fingerprint.time(),
                listed.published() == null ? null : listed.published().iso(),
                article.added(),
                StorableText.of(listed.outlet()),
                StorableText.of(details.headline()),
                StorableText.of(details.url()),
                StorableText.of(details.author()),
                StorableText.of(details.language()),
                listed.length(),
                details.textStart(),
                StorableText.of(details.text()),
                fingerprint.signature().toBytes(),
                fingerprint.shingleBytes(),
                article.known().outline().toBytes());
        long recordSum = values.sum(sum);
        values.bind(insertion);
        insertion.setLong(17, recordSum);
        insertion.addBatch();
        return recordSum;
    }

    /**
     * Returns the article of the row, with its sum.
     *
     * @throws StoreException if it is not as it was written
     */
    Row read(ResultSet row) throws SQLException {
        Values values = Values.read(row);
        long stored = row.getLong(17);
        if (values.sum(sum) != stored) {
            throw database.damaged("the record of article \"" + values.id + "\" (number " + values.number
                    + ") is not as it was written.");
        }
        try {
            return new Row(values.article(), stored);
        } catch (StoredFormatException e) {
            throw database.damaged(e.getMessage() + '.');
        }
    }

    /** An article and the sum of its record. */
    record Row(StoredArticle article, long sum) {}

    /** The columns but for the sum, in their order. */
    @SuppressWarnings("ArrayRecordComponent") // Neither compared nor changed.
    private record Values(
            long number,
            String id,
            long time,
            @Nullable String published,
            long added,
            @Nullable String outlet,
            @Nullable String headline,
            @Nullable String url,
            @Nullable String author,
            @Nullable String language,
            long length,
            long textStart,
            @Nullable String text,
            byte[] signature,
            byte[] shingles,
            byte[] outline) {

        static Values read(ResultSet row) throws SQLException {
            long time = row.getLong(3);
            boolean timed = !row.wasNull();
            return new Values(
                    row.getLong(1),
                    string(row, 2),
                    timed ? time : Fingerprint.NO_TIME,
                    row.getString(4),
                    row.getLong(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10),
                    row.getLong(11),
                    row.getLong(12),
                    row.getString(13),
                    bytes(row, 14),
                    bytes(row, 15),
                    bytes(row, 16));
        }

        private static String string(ResultSet row, int column) throws SQLException {
            String value = row.getString(column);
            return value == null ? "" : value;
        }

        private static byte[] bytes(ResultSet row, int column) throws SQLException {
            byte[] value = row.getBytes(column);
            return value == null ? new byte[0] : value;
        }

        void bind(PreparedStatement statement) throws SQLException {
            statement.setLong(1, number);
            statement.setString(2, id);
            if (time == Fingerprint.NO_TIME) {
                statement.setNull(3, Types.BIGINT);
            } else {
                statement.setLong(3, time);
            }
            statement.setString(4, published);
            statement.setLong(5, added);
            statement.setString(6, outlet);
            statement.setString(7, headline);
            statement.setString(8, url);
            statement.setString(9, author);
            statement.setString(10, language);
            statement.setLong(11, length);
            statement.setLong(12, textStart);
            statement.setString(13, text);
            statement.setBytes(14, signature);
            statement.setBytes(15, shingles);
            statement.setBytes(16, outline);
        }

        long sum(RecordSum sum) {
            return sum.start()
                    .add(number)
                    .add(id)
                    .add(time)
                    .add(published)
                    .add(added)
                    .add(outlet)
                    .add(headline)
                    .add(url)
                    .add(author)
                    .add(language)
                    .add(length)
                    .add(textStart)
                    .add(text)
                    .add(signature)
                    .add(shingles)
                    .add(outline)
                    .value();
        }

        StoredArticle article() {
            PackedFingerprint fingerprint = PackedFingerprint.of(id, time, Signature.fromBytes(signature), shingles);
            ListedArticle listed = new ListedArticle(
                    id,
                    outlet,
                    published == null ? null : PublicationTime.parse(published).orElse(null),
                    (int) length,
                    number);
            return new StoredArticle(
                    new KnownArticle(listed, fingerprint, Outline.fromBytes(outline)),
                    added,
                    new ArticleDetails(headline, url, author, language, (int) textStart, text));
        }
    }
}

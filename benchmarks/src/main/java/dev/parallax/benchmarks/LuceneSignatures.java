package dev.parallax.benchmarks;

import dev.parallax.duplicate.Banding;
import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.PackedFingerprint;
import dev.parallax.shingle.Signature;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The same signatures in Lucene: a term for each band, and the packed fingerprint as a stored field. A query gives the candidates
 * alone, without comparing shingles, which is in Lucene's favour. Each commit waits for the disk.
 */
final class LuceneSignatures implements StoreGrowth.Index {

    private static final DuplicateSettings SETTINGS =
            DuplicateSettings.create().withRule(DuplicateRule.create().withoutContainment());
    private static final int MOST = 64;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneSignatures(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig());
        searchers = new SearcherManager(writer, null);
    }

    @Override
    public void add(Fingerprint article) throws IOException {
        PackedFingerprint packed = PackedFingerprint.of(article, SETTINGS.spareBits());
        Document document = new Document();
        document.add(new StringField("id", article.id(), Field.Store.YES));
        Banding banding = SETTINGS.banding();
        for (int band = 0; band < banding.bands(); band++) {
            document.add(new StringField("band", key(article.signature(), band, banding), Field.Store.NO));
        }
        document.add(new StoredField("signature", packed.signature().toBytes()));
        document.add(new StoredField("shingles", packed.shingleBytes()));
        writer.addDocument(document);
    }

    private static BytesRef key(Signature signature, int band, Banding banding) {
        byte[] bytes = new byte[Long.BYTES];
        java.nio.ByteBuffer.wrap(bytes).putLong(signature.bandKey(band, banding.rows()));
        return new BytesRef(bytes);
    }

    @Override
    public void commit() throws IOException {
        writer.commit();
        searchers.maybeRefresh();
    }

    @Override
    public int query(Fingerprint article) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Banding banding = SETTINGS.banding();
        for (int band = 0; band < banding.bands(); band++) {
            query.add(
                    new TermQuery(new Term("band", key(article.signature(), band, banding))),
                    BooleanClause.Occur.SHOULD);
        }
        IndexSearcher searcher = searchers.acquire();
        try {
            int found = 0;
            for (ScoreDoc hit : searcher.search(query.build(), MOST).scoreDocs) {
                found += searcher.storedFields().document(hit.doc).get("id").equals(article.id()) ? 0 : 1;
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}

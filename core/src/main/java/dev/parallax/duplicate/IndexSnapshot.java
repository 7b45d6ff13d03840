package dev.parallax.duplicate;

import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.SketchVersion;
import dev.parallax.shingle.StoredFormatException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The stored form of an index in memory, big-endian: the bytes {@code PXDI}, a version, the settings, the articles in the
 * order of their numbers, the entries of each table in the order of their keys, the sizes of the samples, and the CRC-32
 * of everything before it.
 */
final class IndexSnapshot {

    private static final int MAGIC = 0x50_58_44_49;
    private static final int VERSION = 1;

    /** The longest id and the longest packed set that are believed, lest a few wrong bytes ask for all memory. */
    private static final int MAX_ID_BYTES = 1 << 16;

    private static final int MAX_PACKED_BYTES = 1 << 27;

    private IndexSnapshot() {}

    static void write(DuplicateSettings settings, ArticleStore articles, CandidateIndex candidates, OutputStream to)
            throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(to, new CRC32());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeInt(MAGIC);
        out.writeByte(VERSION);
        writeSettings(settings, out);
        out.writeInt(articles.next());
        for (int article = 0; article < articles.next(); article++) {
            byte[] id = articles.id(article).getBytes(StandardCharsets.UTF_8);
            byte[] packed = articles.packed(article);
            out.writeLong(articles.time(article));
            out.writeInt(id.length);
            out.writeInt(articles.shingles(article));
            out.writeInt(packed.length);
            out.write(id);
            out.write(packed);
            out.writeShort(candidates.sampleSizes().get(article));
        }
        for (int table = 0; table <= settings.banding().bands(); table++) {
            writeTable(candidates.table(table), out);
        }
        out.writeInt((int) checked.getChecksum().getValue());
        out.flush();
    }

    private static void writeTable(KeyTable table, DataOutputStream out) throws IOException {
        out.writeInt(table.size());
        // A lambda cannot throw what a stream may throw.
        int[] entries = new int[2 * table.size()];
        int[] next = {0};
        table.forEach((key, article) -> {
            entries[next[0]++] = key;
            entries[next[0]++] = article;
        });
        for (int value : entries) {
            out.writeInt(value);
        }
    }

    private static void writeSettings(DuplicateSettings settings, DataOutputStream out) throws IOException {
        out.writeDouble(settings.rule().jaccard());
        out.writeDouble(settings.rule().containment());
        out.writeInt(settings.rule().leastShingles());
        out.writeUTF(settings.scheme().version().name());
        out.writeInt(settings.scheme().k());
        out.writeLong(settings.scheme().seed());
        out.writeInt(settings.banding().bands());
        out.writeInt(settings.banding().rows());
        out.writeInt(settings.spareBits());
        out.writeInt(settings.bucketLimit());
        out.writeLong(settings.slice().toMillis());
    }

    static DuplicateIndex read(InputStream from) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(from, new CRC32());
        DataInputStream in = new DataInputStream(checked);
        try {
            if (in.readInt() != MAGIC) {
                throw new StoredFormatException("this is no index of duplicates: PXDI is not at the start");
            }
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new StoredFormatException("version " + version + " of the index is not known, only " + VERSION);
            }
            MemoryIndex index = readIndex(in);
            int sum = (int) checked.getChecksum().getValue();
            if (in.readInt() != sum) {
                throw new StoredFormatException("the index is damaged: its checksum is wrong");
            }
            return index;
        } catch (EOFException e) {
            throw new StoredFormatException("the index ends too early");
        }
    }

    private static MemoryIndex readIndex(DataInputStream in) throws IOException {
        DuplicateSettings settings = readSettings(in);
        ArticleStore articles = new ArticleStore(settings);
        CandidateIndex candidates = new CandidateIndex(settings);
        Set<String> ids = new HashSet<>();
        int count = atMost(in.readInt(), Integer.MAX_VALUE, "articles");
        for (int article = 0; article < count; article++) {
            long time = in.readLong();
            int idLength = atMost(in.readInt(), MAX_ID_BYTES, "bytes in an id");
            int shingles = in.readInt();
            int packedLength = atMost(in.readInt(), MAX_PACKED_BYTES, "bytes in an article");
            String id = new String(read(in, idLength), StandardCharsets.UTF_8);
            byte[] packed = read(in, packedLength);
            if (id.isBlank() || !ids.add(id)) {
                throw new StoredFormatException("article " + article + " of the index has no id of its own");
            }
            if (!PackedShingles.isWhole(packed, shingles, settings.spareBits())) {
                throw new StoredFormatException("the shingles of article \"" + id + "\" are damaged");
            }
            articles.add(id, time, shingles, packed);
            candidates.sampleSizes().set(article, in.readUnsignedShort());
        }
        for (int table = 0; table <= settings.banding().bands(); table++) {
            readTable(in, count, candidates.table(table));
        }
        return new MemoryIndex(settings, articles, candidates);
    }

    private static void readTable(DataInputStream in, int articles, KeyTable table) throws IOException {
        int entries = atMost(in.readInt(), Integer.MAX_VALUE, "entries");
        for (int i = 0; i < entries; i++) {
            int key = in.readInt();
            int article = in.readInt();
            if (article < 0 || article >= articles) {
                throw new StoredFormatException("the index names article " + article + " of " + articles);
            }
            table.add(key, article, any -> true);
        }
    }

    private static DuplicateSettings readSettings(DataInputStream in) throws IOException {
        try {
            DuplicateRule rule = new DuplicateRule(in.readDouble(), in.readDouble(), in.readInt());
            SignatureScheme scheme =
                    new SignatureScheme(SketchVersion.valueOf(in.readUTF()), in.readInt(), in.readLong());
            Banding banding = new Banding(in.readInt(), in.readInt());
            int spare = in.readInt();
            return new DuplicateSettings(rule, scheme, banding, spare, in.readInt(), Duration.ofMillis(in.readLong()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new StoredFormatException("the settings of the index are not understood: " + e.getMessage());
        }
    }

    private static byte[] read(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static int atMost(int value, int most, String what) {
        if (value < 0 || value > most) {
            throw new StoredFormatException("the index cannot have " + Integer.toUnsignedString(value) + ' ' + what);
        }
        return value;
    }
}

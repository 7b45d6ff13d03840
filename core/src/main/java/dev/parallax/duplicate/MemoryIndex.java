package dev.parallax.duplicate;

import dev.parallax.internal.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** An index in memory. */
final class MemoryIndex implements DuplicateIndex {

    /** So few removed articles are not worth tidying up for. */
    private static final int TIDY = 1 << 10;

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::similarity).reversed().thenComparing(Match::id);

    private final DuplicateSettings settings;
    private final ArticleStore articles;
    private final CandidateIndex candidates;
    private final KeyTable ids = new KeyTable(Integer.MAX_VALUE);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final @Nullable IndexLog log;

    /** How often the articles got other numbers. */
    private int numberings;

    MemoryIndex(DuplicateSettings settings) {
        this(settings, new ArticleStore(settings), new CandidateIndex(settings), null);
    }

    MemoryIndex(DuplicateSettings settings, IndexLog log) {
        this(settings, new ArticleStore(settings), new CandidateIndex(settings), log);
    }

    /** Takes over what was read; the articles must have different ids. */
    MemoryIndex(DuplicateSettings settings, ArticleStore articles, CandidateIndex candidates) {
        this(settings, articles, candidates, null);
    }

    private MemoryIndex(
            DuplicateSettings settings, ArticleStore articles, CandidateIndex candidates, @Nullable IndexLog log) {
        this.settings = settings;
        this.log = log;
        this.articles = articles;
        this.candidates = candidates;
        for (int article = 0; article < articles.next(); article++) {
            ids.add(key(articles.id(article)), article, articles.liveness());
        }
    }

    @Override
    public DuplicateSettings settings() {
        return settings;
    }

    @Override
    public boolean add(Fingerprint article) {
        return add(PackedFingerprint.of(article, settings.spareBits()));
    }

    @Override
    public boolean add(PackedFingerprint article) {
        int[] keys = article.keys(settings);
        lock.writeLock().lock();
        try {
            return add(article, keys);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean add(PackedFingerprint article, int[] keys) {
        if (find(article.id()) >= 0) {
            return false;
        }
        int number = articles.add(article.id(), article.time(), article.size(), article.packed());
        ids.add(key(article.id()), number, articles.liveness());
        candidates.add(keys, number, articles.liveness());
        if (log != null) {
            log.added(article);
        }
        return true;
    }

    @Override
    public List<Match> query(Fingerprint article) {
        int[] keys = Keys.of(
                article.signature(),
                article.shingles().size(),
                () -> PackedFingerprint.sample(article.shingles()),
                settings);
        lock.readLock().lock();
        try {
            return matches(article, keys, 0);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public List<Match> queryAndAdd(Fingerprint article) {
        PackedFingerprint packed = PackedFingerprint.of(article, settings.spareBits());
        int[] keys = packed.keys(settings);
        List<Match> matches;
        int known;
        int numbering;
        lock.readLock().lock();
        try {
            known = articles.next();
            numbering = numberings;
            matches = matches(article, keys, 0);
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (numbering != numberings) {
                matches = matches(article, keys, 0);
            } else if (articles.next() > known) {
                // Others were faster; only what they added has to be looked at, while nobody else may.
                matches.addAll(matches(article, keys, known));
                matches.sort(BEST_FIRST);
            }
            add(packed, keys);
            return matches;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Returns the matches among the articles from a number on. */
    private List<Match> matches(Fingerprint article, int[] keys, int first) {
        IntBuffer found = candidates.find(keys);
        List<Match> matches = new ArrayList<>();
        if (found.size() > 0) {
            Verifier verifier = new Verifier(settings, article.shingles());
            for (int i = 0; i < found.size(); i++) {
                int other = found.get(i);
                if (other >= first && articles.isLive(other)) {
                    addMatch(verifier, other, article.id(), matches);
                }
            }
            matches.sort(BEST_FIRST);
        }
        return matches;
    }

    private void addMatch(Verifier verifier, int other, String self, List<Match> matches) {
        int size = articles.shingles(other);
        if (!verifier.canMatch(size)) {
            return;
        }
        articles.unpack(other, verifier.room(size));
        Overlap overlap = verifier.overlap(size);
        DuplicateRule rule = settings.rule();
        boolean repeats = rule.isDuplicate(overlap);
        if (repeats || rule.isDuplicate(overlap.swapped())) {
            String id = articles.id(other);
            if (!id.equals(self)) {
                double similarity = rule.similarity(repeats ? overlap : overlap.swapped());
                matches.add(new Match(id, articles.time(other), overlap, similarity));
            }
        }
    }

    @Override
    public boolean contains(String id) {
        lock.readLock().lock();
        try {
            return find(id) >= 0;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public boolean remove(String id) {
        lock.writeLock().lock();
        try {
            int article = find(id);
            if (article >= 0) {
                articles.remove(article);
                tidy();
                if (log != null) {
                    log.removed(id);
                }
            }
            return article >= 0;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public int expireBefore(long time) {
        lock.writeLock().lock();
        try {
            int before = articles.live();
            articles.removeBefore(time);
            int removed = before - articles.live();
            tidy();
            if (log != null && removed > 0) {
                log.expired(time);
            }
            return removed;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Uses the places of removed articles again once they are the most: each costs the same in the long run. */
    private void tidy() {
        int removed = articles.next() - articles.live();
        if (removed > TIDY && removed > articles.live()) {
            IntUnaryOperator numbers = articles.compact();
            ids.renumber(numbers);
            candidates.renumber(numbers);
            numberings++;
        }
    }

    @Override
    public int merge(DuplicateIndex other) {
        if (log != null || !(other instanceof MemoryIndex that) || !settings.equals(that.settings)) {
            throw new IllegalArgumentException("only an index in memory with the same settings can be merged");
        }
        if (that == this) {
            return 0;
        }
        // A copy of the other first: no thread ever holds both locks, so two that merge crosswise do not wait for ever.
        MemoryIndex copy = that.copy();
        lock.writeLock().lock();
        try {
            int[] numbers = new int[copy.articles.next()];
            int added = 0;
            for (int article = 0; article < numbers.length; article++) {
                numbers[article] = -1;
                String id = copy.articles.id(article);
                if (find(id) < 0) {
                    numbers[article] = articles.addFrom(copy.articles, article);
                    ids.add(key(id), numbers[article], articles.liveness());
                    added++;
                }
            }
            candidates.addAll(copy.candidates, article -> numbers[article], articles.liveness());
            return added;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Returns an index of its own with the same articles, without gaps. */
    private MemoryIndex copy() {
        lock.readLock().lock();
        try {
            ArticleStore store = new ArticleStore(settings);
            int[] numbers = new int[articles.next()];
            for (int article = 0; article < numbers.length; article++) {
                numbers[article] = articles.isLive(article) ? store.addFrom(articles, article) : -1;
            }
            CandidateIndex found = new CandidateIndex(settings);
            found.addAll(candidates, article -> numbers[article], store.liveness());
            return new MemoryIndex(settings, store, found);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public IndexStats stats() {
        lock.readLock().lock();
        try {
            long bytes = articles.bytes() + candidates.bytes() + ids.bytes();
            return new IndexStats(articles.live(), articles.next() - articles.live(), articles.slices(), bytes);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        MemoryIndex copy = copy();
        IndexSnapshot.write(copy.settings, copy.articles, copy.candidates, out);
    }

    private int find(String id) {
        IntBuffer found = new IntBuffer();
        ids.find(key(id), found);
        for (int i = 0; i < found.size(); i++) {
            int article = found.get(i);
            if (articles.isLive(article) && articles.id(article).equals(id)) {
                return article;
            }
        }
        return -1;
    }

    private static int key(String id) {
        return (int) (Hashing.word(id) >>> 32);
    }
}

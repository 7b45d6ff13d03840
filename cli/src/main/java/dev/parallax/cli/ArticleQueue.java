package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.duplicate.DuplicateRun;
import dev.parallax.duplicate.KnownArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands articles to threads that take their fingerprints while further ones are read, and sees to it that the memory
 * suffices.
 */
final class ArticleQueue implements AutoCloseable {

    /** A batch is full with so many articles, or so many characters. */
    private static final int BATCH = 64;

    private static final int BATCH_LENGTH = 1 << 19;

    /** The share of Java's memory that the collection may take; the rest is for reading and for the garbage. */
    private static final double MEMORY_SHARE = 0.75;

    private final DuplicateRun run;
    private final BiConsumer<Article, KnownArticle> known;
    /** Articles that are ready before some that came earlier. */
    private final Map<Long, Ready> waiting = new HashMap<>();

    private long next;
    private final BlockingQueue<List<Job>> queue;
    private final List<Thread> threads = new ArrayList<>();
    private final long memory = (long) (MEMORY_SHARE * Runtime.getRuntime().maxMemory());
    private List<Job> batch = new ArrayList<>();
    private int batchLength;
    private long count;
    private volatile @Nullable Throwable failure;

    /** An article to be added; none ends a thread. */
    private record Job(Article article, long position) {}

    private record Ready(Article article, KnownArticle known) {}

    /**
     * Starts the threads.
     *
     * @param known gets each article with what later runs need to know of it, in the order of the articles, by one thread at a
     *     time
     */
    ArticleQueue(DuplicateRun run, int threads, BiConsumer<Article, KnownArticle> known) {
        this.run = run;
        this.known = known;
        queue = new ArrayBlockingQueue<>(2 * threads);
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(this::work, "fingerprints-" + i);
            thread.setDaemon(true);
            thread.start();
            this.threads.add(thread);
        }
    }

    /** Takes an article; waits while too many are not worked on yet. */
    void add(Article article) {
        batch.add(new Job(article, count++));
        batchLength += article.text().length();
        if (batch.size() >= BATCH || batchLength >= BATCH_LENGTH) {
            flush();
        }
    }

    private void flush() {
        if (run.bytes() > memory) {
            throw new CommandFailure("the memory suffices for " + run.size() + " of these articles and there are more."
                    + " Give more memory with PARALLAX_JAVA_OPTS=-Xmx8g, or fewer articles.");
        }
        put(batch);
        batch = new ArrayList<>();
        batchLength = 0;
    }

    private void put(List<Job> jobs) {
        try {
            while (!queue.offer(jobs, 1, TimeUnit.SECONDS)) {
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted");
        }
        check();
    }

    private void check() {
        Throwable thrown = failure;
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }

    /** Waits until all articles are added. */
    void finish() {
        flush();
        threads.forEach(thread -> put(List.of()));
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted");
        }
        check();
    }

    private void work() {
        try {
            DuplicateRun.Worker worker = run.worker();
            for (List<Job> jobs = queue.take(); !jobs.isEmpty(); jobs = queue.take()) {
                for (Job job : jobs) {
                    pass(job.position(), new Ready(job.article(), worker.add(job.article(), job.position())));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            failure = e;
        }
    }

    private void pass(long position, Ready ready) {
        synchronized (waiting) {
            waiting.put(position, ready);
            for (Ready first = waiting.remove(next); first != null; first = waiting.remove(next)) {
                next++;
                known.accept(first.article(), first.known());
            }
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}

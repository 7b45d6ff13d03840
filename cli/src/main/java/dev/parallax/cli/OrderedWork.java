package dev.parallax.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on several tasks at a time and hands on what they return in the order in which they were given, so that the result
 * does not depend on the number of threads. To be used by one thread.
 *
 * @param <T> what a task returns
 */
final class OrderedWork<T> implements AutoCloseable {

    /** So many tasks a thread are begun before the first is waited for. */
    private static final int AHEAD = 16;

    private final ExecutorService threads;
    private final int most;
    private final Consumer<T> results;
    private final Deque<Future<T>> begun = new ArrayDeque<>();

    /** {@code results} takes what tasks return, in the thread that gives the tasks. */
    OrderedWork(int threads, Consumer<T> results) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "ordered-work");
            thread.setDaemon(true);
            return thread;
        });
        this.most = AHEAD * threads;
        this.results = results;
    }

    /** Gives a task; waits while too many are begun. */
    void add(Callable<T> task) {
        while (begun.size() >= most) {
            handOn();
        }
        begun.add(threads.submit(task));
    }

    /** Waits for all tasks. */
    void finish() {
        while (!begun.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            results.accept(begun.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

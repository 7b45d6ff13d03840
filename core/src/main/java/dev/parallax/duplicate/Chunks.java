package dev.parallax.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on a range of numbers piece by piece in several threads. */
final class Chunks {

    private static final int SIZE = 1 << 10;

    private Chunks() {}

    /** Works on the numbers from {@code start} to before {@code end}. */
    @FunctionalInterface
    interface Task {
        void run(int start, int end);
    }

    /** Runs the task for pieces of the numbers from {@code start} to before {@code end} and waits for all. */
    static void run(int start, int end, int threads, Task task) {
        if (threads <= 1 || end - start <= SIZE) {
            task.run(start, end);
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int from = start; from < end; from += SIZE) {
                int first = from;
                int last = Math.min(end, from + SIZE);
                futures.add(executor.submit(() -> task.run(first, last)));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }
}

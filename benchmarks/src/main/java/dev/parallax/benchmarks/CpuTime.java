package dev.parallax.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Runs benchmark classes by the processor time of one thread instead of by the clock: for machines on which other work runs
 * beside, where JMH's figures are those of the load. All variants take turns in one JVM, so that the ratios hold; the figures
 * are the least and the median of the rounds. Names of classes as arguments.
 */
public final class CpuTime {

    private static final int ROUNDS = 15;
    private static final long ROUND_NANOS = 100_000_000L;
    private static final long WARM_UP_NANOS = 1_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Takes what the methods return, so that they cannot be left out. */
    static volatile @Nullable Object sink;

    private CpuTime() {}

    /** Runs the classes that are named and prints a table for each. */
    public static void main(String[] names) throws ReflectiveOperationException {
        for (String name : names) {
            Class<?> type = Class.forName("dev.parallax.benchmarks." + name);
            Object benchmark = type.getDeclaredConstructor().newInstance();
            type.getMethod("prepare").invoke(benchmark);
            List<Method> methods = Arrays.stream(type.getMethods())
                    .filter(m -> m.isAnnotationPresent(Benchmark.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
            List<List<Double>> figures = new ArrayList<>();
            for (Method method : methods) {
                run(benchmark, method, WARM_UP_NANOS);
                figures.add(new ArrayList<>());
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < methods.size(); i++) {
                    figures.get(i).add(run(benchmark, methods.get(i), ROUND_NANOS));
                }
            }
            for (int i = 0; i < methods.size(); i++) {
                List<Double> sorted = figures.get(i).stream().sorted().toList();
                System.out.println(String.format(
                        Locale.ROOT,
                        "%-70s %12.3f us least %12.3f us median",
                        name + "." + methods.get(i).getName(),
                        sorted.get(0) / 1000,
                        sorted.get(ROUNDS / 2) / 1000));
            }
        }
    }

    private static double run(Object benchmark, Method method, long nanos) throws ReflectiveOperationException {
        long start = THREADS.getCurrentThreadCpuTime();
        long runs = 0;
        long time = 0;
        while (time < nanos) {
            for (int i = 0; i < 8; i++) {
                sink = method.invoke(benchmark);
                runs++;
            }
            time = THREADS.getCurrentThreadCpuTime() - start;
        }
        return (double) time / runs;
    }
}

package dev.parallax.benchmarks;

import dev.parallax.story.StoryClusterer;
import dev.parallax.story.StoryStream;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * How time and memory of a stream of stories grow with the number of articles, of which 12,500 come a day, so that from
 * 100,000 on the window of eight days is full. Time is that of the thread's processor, for taking articles in alone, without
 * their analysis. Arguments: numbers of articles; {@code 10000 100000} unless given.
 */
public final class StoryGrowth {

    private StoryGrowth() {}

    /** Prints a row of figures for each number of articles. */
    public static void main(String[] args) {
        System.out.println(
                "articles  open  us/article (last tenth)  us (all)  us to analyse  bytes/open article  stories closed");
        String[] counts = args.length > 0 ? args : new String[] {"10000", "100000"};
        for (String count : counts) {
            run(Integer.parseInt(count));
        }
    }

    private static void run(int articles) {
        Analyzer analyzer = Analyzer.create();
        GeneratedNews news = new GeneratedNews();
        long before = used();
        StoryStream stream = StoryClusterer.create().stream();
        long all = 0;
        long last = 0;
        long analysis = 0;
        long closed = 0;
        for (int i = 0; i < articles; i++) {
            long begin = cpuTime();
            Document document = analyzer.analyze(news.next());
            long start = cpuTime();
            stream.add(document);
            closed += stream.takeClosed().size();
            long time = cpuTime() - start;
            analysis += start - begin;
            all += time;
            last += i >= articles - articles / 10 ? time : 0;
        }
        long bytes = used() - before;
        // Asked after the memory was measured, so that the stream is still held then.
        int open = stream.articlesInWindow();
        System.out.printf(
                Locale.ROOT,
                "%d  %d  %.1f  %.1f  %.1f  %.0f  %d%n",
                articles,
                open,
                last / 1e3 / (articles * 0.1),
                all / 1e3 / articles,
                analysis / 1e3 / articles,
                (double) bytes / open,
                closed);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

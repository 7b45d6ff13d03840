package dev.parallax.story;

import dev.parallax.text.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles come in, stories come out. The same articles in the same order give the same stories. An article costs what
 * its neighbourhood costs, whatever went before the window. Not thread-safe; made by a {@link StoryClusterer}.
 */
public final class StoryStream {

    /** Likenesses below this are taken for none. */
    private static final float LEAST = 0.03f;

    /** From this cosine on an article is a copy: it goes where its original goes, and is not compared further. */
    private static final float COPY = 0.93f;

    /** Terms of articles that left are swept out after as many. */
    private static final int SWEEP = 4096;

    private final double window;
    private final double threshold;
    private final boolean closing;
    private final StoryTerms terms = new StoryTerms();
    private final Neighbours index = new Neighbours();
    private final Map<Integer, OpenArticle> articles = new HashMap<>();
    private final TreeMap<Long, OpenStory> open = new TreeMap<>();
    private final List<Story> closed = new ArrayList<>();
    private int next;
    private int firstInWindow;
    private int lastCompared;
    private long nextStory = 1;
    private double now = Double.NEGATIVE_INFINITY;

    /**
     * Begins a stream.
     *
     * @param closing whether articles leave the window, so that the memory does not grow with the stream
     */
    StoryStream(Duration window, double threshold, boolean closing) {
        this.closing = closing;
        this.window = window.toMillis();
        this.threshold = threshold;
    }

    /**
     * Takes an article in.
     *
     * @return the number of the story it is in for now; later articles may change that
     */
    public long add(Document document) {
        StoryVector vector = terms.vector(document);
        OpenArticle article = new OpenArticle(next++, document, vector);
        if (article.time > now) {
            now = article.time;
            if (closing) {
                leave();
            }
        }
        // An article without a time leaves with those that came when it did.
        article.leaves = Double.isNaN(article.time) ? now : article.time;
        compare(article, vector);
        if (article.copyOf != null) {
            article.story = article.copyOf.story;
            article.story.copies.add(article);
            article.vector = null;
            return article.story.number;
        }
        index.add(article, vector);
        articles.put(article.serial, article);
        article.story = begin();
        article.story.articles.add(article);
        article.story.inWindow = 1;
        regroup(article);
        if (next % SWEEP == 0) {
            index.compact();
        }
        return article.story.number;
    }

    /** Returns the stories that were closed since the last call: no later article can change them. */
    public List<Story> takeClosed() {
        List<Story> taken = List.copyOf(closed);
        closed.clear();
        return taken;
    }

    /** Returns the stories that are open now, by number. */
    public List<Story> stories() {
        return open.values().stream().map(StoryTeller::tell).toList();
    }

    /** Returns how many articles are in the window. */
    public int articlesInWindow() {
        return open.values().stream().mapToInt(story -> story.inWindow).sum();
    }

    /** Returns how many articles are still known: those of open stories, copies apart. */
    int articlesKept() {
        return articles.size();
    }

    /** Returns how many articles the last one was compared with. */
    int lastCompared() {
        return lastCompared;
    }

    private OpenStory begin() {
        OpenStory story = new OpenStory(nextStory++);
        open.put(story.number, story);
        return story;
    }

    /** Finds what the article is like. */
    private void compare(OpenArticle article, StoryVector vector) {
        int[] candidates = index.candidates(vector, article.serial);
        lastCompared = candidates.length;
        int[] like = new int[candidates.length];
        float[] likeness = new float[candidates.length];
        int n = 0;
        for (int serial : candidates) {
            OpenArticle other = articles.get(serial);
            if (other == null || other.vector == null) {
                continue;
            }
            double gap = OpenArticle.gap(article.time, other.time);
            float cosine = gap > window ? 0 : vector.dot(other.vector);
            if (cosine >= COPY && cosine > article.copyLikeness) {
                article.copyOf = other;
                article.copyLikeness = cosine;
            }
            float faded = (float) (cosine * StrictMath.exp(-2 * gap / window));
            if (faded >= LEAST) {
                like[n] = serial;
                likeness[n++] = faded;
            }
        }
        article.neighbours = Arrays.copyOf(like, n);
        article.likeness = Arrays.copyOf(likeness, n);
    }

    /** Groups the article and the stories around it anew. */
    private void regroup(OpenArticle article) {
        Neighbourhood around = new Neighbourhood(article, articles, threshold);
        if (around.isAlone()) {
            return;
        }
        Map<OpenArticle, OpenStory> before = new HashMap<>();
        around.stories().forEach(story -> story.articles.forEach(a -> before.put(a, story)));
        List<List<OpenArticle>> groups = around.groups();
        List<OpenStory> homes = Homes.of(groups, before, this::begin);
        List<OpenArticle> copies = new ArrayList<>();
        for (OpenStory story : around.stories()) {
            copies.addAll(story.copies);
            story.articles.clear();
            story.copies.clear();
            story.inWindow = 0;
        }
        for (int i = 0; i < groups.size(); i++) {
            OpenStory home = homes.get(i);
            for (OpenArticle member : groups.get(i)) {
                member.story = home;
                home.articles.add(member);
                home.inWindow += member.vector != null ? 1 : 0;
            }
        }
        for (OpenArticle copy : copies) {
            if (copy.copyOf != null) {
                copy.story = copy.copyOf.story;
                copy.story.copies.add(copy);
            }
        }
        around.stories().stream().filter(story -> story.articles.isEmpty()).forEach(story -> open.remove(story.number));
    }

    /** Lets go of the articles that have left the window, and closes the stories that have none left in it. */
    private void leave() {
        while (firstInWindow < next - 1) {
            OpenArticle article = articles.get(firstInWindow);
            if (article != null && now - article.leaves <= window) {
                break;
            }
            firstInWindow++;
            if (article != null) {
                article.vector = null;
                if (--article.story.inWindow == 0) {
                    close(article.story);
                }
            }
        }
        index.forgetBefore(firstInWindow);
    }

    private void close(OpenStory story) {
        closed.add(StoryTeller.tell(story));
        open.remove(story.number);
        story.articles.forEach(article -> articles.remove(article.serial));
    }
}

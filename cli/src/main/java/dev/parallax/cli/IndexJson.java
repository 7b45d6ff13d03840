package dev.parallax.cli;

import dev.parallax.article.PublicationTime;
import dev.parallax.duplicate.DuplicateMember;
import dev.parallax.duplicate.ListedArticle;
import dev.parallax.duplicate.Match;
import dev.parallax.formats.json.JsonWriter;
import dev.parallax.formats.json.JsonWriter.Layout;
import dev.parallax.store.IndexStore;
import dev.parallax.store.StoredArticle;
import dev.parallax.store.StoredCluster;
import dev.parallax.store.StoredRun;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what an index holds as JSON Lines. */
final class IndexJson {

    private IndexJson() {}

    static String stats(IndexStore store) {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        long dropped = store.clusters().dropped().size();
        json.name("articles").value(store.size());
        json.name("kept").value(store.size() - dropped);
        json.name("dropped").value(dropped);
        json.name("clusters").value(store.clusters().size());
        json.name("runs").value(store.clusters().runs());
        json.name("bytes").value(store.bytes());
        json.name("slots").value(store.format().scheme().k());
        json.name("spare_bits").value(store.format().spareBits());
        json.name("shingle_words").value(store.format().shingleSize());
        return json.end().toString() + '\n';
    }

    /** Returns an article, whether it was dropped, and its text where the index keeps that. */
    static String article(StoredArticle article, boolean dropped) {
        ListedArticle listed = article.known().listed();
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("id").value(listed.id());
        json.name("url").value(article.details().url());
        json.name("headline").value(article.details().headline());
        json.name("author").value(article.details().author());
        json.name("published").value(iso(listed.published()));
        json.name("outlet").value(listed.outlet());
        json.name("language").value(article.details().language());
        json.name("length").value(listed.length());
        json.name("added").value(Instant.ofEpochMilli(article.added()).toString());
        json.name("status").value(dropped ? "dropped" : "kept");
        String text = article.details().text();
        if (text != null) {
            json.name("text").value(text.substring(article.details().textStart()));
            json.name("text_start").value(article.details().textStart());
        }
        return json.end().toString() + '\n';
    }

    private static @Nullable String iso(@Nullable PublicationTime time) {
        return time == null ? null : time.iso();
    }

    /**
     * Returns why an article was kept or dropped.
     *
     * @param known whether the index has it
     * @param cluster that it is in; null if in none
     * @param run in which it was dropped; null if it was not
     */
    static String verdict(String id, boolean known, @Nullable StoredCluster cluster, @Nullable StoredRun run) {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("id").value(id);
        json.name("status").value(!known ? "not in the index" : run != null ? "dropped" : "kept");
        if (cluster != null) {
            json.name("cluster").value(cluster.id());
            json.name("representative").value(cluster.representative());
            for (DuplicateMember member : cluster.members()) {
                if (member.id().equals(id)) {
                    json.name("similarity").decimal(member.similarity());
                    json.name("jaccard").decimal(member.overlap().jaccard());
                    json.name("containment").decimal(member.overlap().containmentOfA());
                    json.name("reason").value(member.reason());
                }
            }
            json.name("members")
                    .strings(cluster.members().stream().map(DuplicateMember::id).toList());
        }
        if (run != null) {
            run(run, json);
        }
        return json.end().toString() + '\n';
    }

    private static void run(StoredRun run, JsonWriter json) {
        json.name("run").beginObject(Layout.INLINE);
        json.name("number").value(run.number());
        json.name("started").value(Instant.ofEpochMilli(run.started()).toString());
        json.name("threshold").decimal(run.threshold());
        Double containment = run.containment();
        if (containment != null) {
            json.name("containment").decimal(containment);
        }
        json.name("keep").value(run.keep());
        json.name("window").value(run.window() == null ? null : run.window().toString());
        json.end();
    }

    /** Returns what of the index an article repeats, or what repeats it. */
    static String matches(
            String id, boolean known, List<Match> matches, Function<String, @Nullable StoredArticle> details) {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("id").value(id);
        json.name("in_index").value(known);
        json.name("matches").beginArray(Layout.INLINE);
        for (Match match : matches) {
            StoredArticle article = details.apply(match.id());
            json.beginObject(Layout.INLINE);
            json.name("id").value(match.id());
            json.name("outlet")
                    .value(article == null ? null : article.known().listed().outlet());
            json.name("published")
                    .value(article == null ? null : iso(article.known().listed().published()));
            json.name("headline")
                    .value(article == null ? null : article.details().headline());
            json.name("similarity").decimal(match.similarity());
            json.name("jaccard").decimal(match.overlap().jaccard());
            json.name("containment").decimal(match.overlap().containmentOfA());
            json.name("containment_of_match").decimal(match.overlap().containmentOfB());
            json.end();
        }
        json.end();
        return json.end().toString() + '\n';
    }
}

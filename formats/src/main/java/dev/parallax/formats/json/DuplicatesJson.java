package dev.parallax.formats.json;

import dev.parallax.duplicate.DuplicateCluster;
import dev.parallax.duplicate.DuplicateMember;
import dev.parallax.duplicate.DuplicatePair;
import dev.parallax.formats.json.JsonWriter.Layout;

/** Writes clusters and pairs of duplicates as JSON Lines. */
public final class DuplicatesJson {

    private DuplicatesJson() {}

    /** Returns the cluster as one line with a line break at its end. */
    public static String of(DuplicateCluster cluster) {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("cluster").value(cluster.id());
        json.name("representative").value(cluster.representative());
        json.name("members").beginArray(Layout.INLINE);
        for (DuplicateMember member : cluster.members()) {
            json.beginObject(Layout.INLINE);
            json.name("id").value(member.id());
            json.name("similarity").decimal(member.similarity());
            json.name("matched_with").value(member.matchedWith());
            json.name("containment").decimal(member.overlap().containmentOfA());
            json.name("jaccard").decimal(member.overlap().jaccard());
            json.name("reason").value(member.reason());
            json.end();
        }
        json.end();
        return json.end().toString() + '\n';
    }

    /** Returns the pair as one line with a line break at its end. */
    public static String of(DuplicatePair pair) {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("a").value(pair.a());
        json.name("b").value(pair.b());
        json.name("jaccard").decimal(pair.overlap().jaccard());
        json.name("containment_a_in_b").decimal(pair.overlap().containmentOfA());
        json.name("containment_b_in_a").decimal(pair.overlap().containmentOfB());
        return json.end().toString() + '\n';
    }
}

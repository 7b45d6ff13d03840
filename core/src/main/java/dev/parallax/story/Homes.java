package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Finds the story that each new group of articles goes on as: the one it has most of, and the older one of two. */
final class Homes {

    private Homes() {}

    /** Returns a story for each group, each story once. */
    static List<OpenStory> of(
            List<List<OpenArticle>> groups, Map<OpenArticle, OpenStory> before, Supplier<OpenStory> begin) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            TreeMap<Long, Claim> ofGroup = new TreeMap<>();
            for (OpenArticle article : groups.get(i)) {
                OpenStory story = before.get(article);
                if (story != null) {
                    int group = i;
                    ofGroup.computeIfAbsent(story.number, n -> new Claim(group, story)).shared++;
                }
            }
            claims.addAll(ofGroup.values());
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> -claim.shared)
                .thenComparingLong(claim -> claim.story.number)
                .thenComparingInt(claim -> claim.group));
        OpenStory[] homes = new OpenStory[groups.size()];
        Set<Long> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (homes[claim.group] == null && taken.add(claim.story.number)) {
                homes[claim.group] = claim.story;
            }
        }
        List<OpenStory> all = new ArrayList<>();
        for (OpenStory home : homes) {
            all.add(home != null ? home : begin.get());
        }
        return all;
    }

    private static final class Claim {
        final int group;
        final OpenStory story;
        int shared;

        Claim(int group, OpenStory story) {
            this.group = group;
            this.story = story;
        }
    }
}

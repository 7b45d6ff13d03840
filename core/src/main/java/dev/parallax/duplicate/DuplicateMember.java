package dev.parallax.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * An article of a cluster.
 *
 * @param id the article
 * @param similarity how much it repeats the representative, by {@link DuplicateRule#similarity}: never below the rule's
 *     shares, 1 for the representative itself
 * @param matchedWith the article it was compared with, which is the representative; null for the representative
 * @param overlap its shingles (A), the representative's (B), and those of both
 * @param reason in words why it is in the cluster
 */
public record DuplicateMember(
        String id, double similarity, @Nullable String matchedWith, Overlap overlap, String reason) {}

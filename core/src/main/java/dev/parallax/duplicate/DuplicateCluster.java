package dev.parallax.duplicate;

import java.util.List;

/**
 * Articles that repeat one of them. Each was compared with the representative itself, so that no chain of likenesses
 * leads from one text to another.
 *
 * @param id names the cluster within the result: {@code d1}, {@code d2}, ...
 * @param representative the article that is kept
 * @param members two or more: the representative, then the others in the order of the keep policy
 */
public record DuplicateCluster(String id, String representative, List<DuplicateMember> members) {

    /** Takes a copy of the members. */
    public DuplicateCluster {
        members = List.copyOf(members);
    }
}

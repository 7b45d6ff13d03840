package dev.parallax.store;

import dev.parallax.duplicate.DuplicateMember;
import java.util.List;

/**
 * A cluster as an index keeps it; it grows from run to run.
 *
 * @param number names it for good
 * @param representative the article that is kept
 * @param members the representative, then the others in the order in which they came
 */
public record StoredCluster(long number, String representative, List<DuplicateMember> members) {

    /** Takes a copy of the members. */
    public StoredCluster {
        members = List.copyOf(members);
    }

    /** Returns the cluster's name. */
    public String id() {
        return "d" + number;
    }
}

package dev.parallax.reuse;

import java.util.ArrayList;
import java.util.List;

/** Puts a list of changes into one sentence for a reader. */
final class ChangeEvidence {

    private final List<Change> changes;

    ChangeEvidence(List<Change> changes) {
        this.changes = changes;
    }

    /** Adds the sentence, if anything changed. */
    void addTo(List<String> evidence) {
        List<String> parts = new ArrayList<>();
        add(parts, ChangeKind.HEADLINE, "another headline", "");
        add(parts, ChangeKind.NEGATION, "a denial put in or taken out", " denials put in or taken out");
        add(parts, ChangeKind.NUMBER, "1 number changed", " numbers changed");
        add(parts, ChangeKind.NAME, "1 name changed", " names changed");
        add(parts, ChangeKind.ATTRIBUTION, "1 attribution changed", " attributions changed");
        add(parts, ChangeKind.WORDING, "other words in 1 place", " places with other words");
        add(parts, ChangeKind.CUT, "1 stretch cut", " stretches cut");
        add(parts, ChangeKind.CUT_TAIL, "the end cut", "");
        add(parts, ChangeKind.INSERTED, "1 stretch put in", " stretches put in");
        add(parts, ChangeKind.MOVED, "1 passage moved", " passages moved");
        if (!parts.isEmpty()) {
            evidence.add("Between the two: " + String.join(", ", parts) + ".");
        }
    }

    private void add(List<String> parts, ChangeKind kind, String one, String many) {
        long count = changes.stream().filter(change -> change.kind() == kind).count();
        if (count == 1) {
            parts.add(one);
        } else if (count > 1) {
            parts.add(count + many);
        }
    }
}

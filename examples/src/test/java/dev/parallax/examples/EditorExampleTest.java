package dev.parallax.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditorExampleTest {

    @Test
    void tellsWhoseTextDerivesFromTheWireStory() {
        Printed printed = run();
        assertThat(printed.out().lines().limit(2))
                .containsExactly(
                        "Fairlead Agency, 2024-09-06T09:20Z: At least 11 dead, 19 missing after ferry capsizes off"
                                + " Lindovar's Tesk Island",
                        "4 of 5 other texts share its sentences.");
        Map<String, String> relations = new LinkedHashMap<>();
        sections(printed)
                .forEach((outlet, text) -> relations.put(outlet, text.replaceFirst("(?s).*?: (.*?),.*", "$1")));
        // As both annotators have it in test-data/gold/ferry/pairs.tsv.
        assertThat(relations)
                .containsExactly(
                        entry("Dunmere Evening Post", "near-duplicate"),
                        entry("The Morning Minute", "derived"),
                        entry("The Tesk Islander", "derived"),
                        entry("Margin & Mast", "partial"),
                        entry("Radio Brannock", "quotes-only"));
    }

    @Test
    void saysWhy() {
        Map<String, String> sections = sections(run());
        assertThat(sections.get("The Morning Minute"))
                .contains("% of The Morning Minute's text outside quotations (")
                .contains(" words) also stands in Fairlead Agency.");
        assertThat(sections.get("Radio Brannock")).contains("Outside quotations no passage");
    }

    @Test
    void listsWhatChanged() {
        Map<String, String> sections = sections(run());
        assertThat(sections.getOrDefault("The Morning Minute", "").lines())
                .anyMatch(line -> line.startsWith(" * headline: [-At least 11 dead"))
                .anyMatch(line -> line.startsWith(" * cut"));
    }

    @Test
    void showsWhatWasTakenOverWithTheWordsThatChanged() {
        Map<String, String> sections = sections(run());
        assertThat(sections.getOrDefault("Dunmere Evening Post", "").lines())
                .as("replaced words")
                .anyMatch(line -> line.startsWith(" ~ Investigators are looking at whether a [-truck-]{+lorry+} loaded")
                        && line.endsWith("who was not [-authorized-]{+authorised+} to speak publicly."))
                .as("the same words")
                .contains(" = \"Then the coffee cups came past me, and then the people.\"");
        assertThat(sections.getOrDefault("The Morning Minute", "").lines())
                .as("a cut at the end")
                .anyMatch(line -> line.endsWith("told reporters [-on the quay-]."));
        assertThat(sections.getOrDefault("The Tesk Islander", "").lines())
                .as("words put in at the start and in the middle")
                .anyMatch(line -> line.startsWith(" ~ {+In all+} Fishing boats"))
                .anyMatch(line -> line.endsWith("the harbor master's log {+shows+}."));
        assertThat(sections.getOrDefault("Margin & Mast", "").lines().filter(line -> line.startsWith(" = ")))
                .hasSize(3)
                .anyMatch(line -> line.contains("Winds were gusting to 38 knots"));
        assertThat(sections.get("Radio Brannock")).doesNotContain("[-", "{+");
    }

    @Test
    void takesAnotherStoryForOursWhenItsIdIsGiven() {
        String path = Path.of(System.getProperty("parallax.root", ""), "test-data", "visit")
                .toString();
        Printed printed = Printed.by(() -> EditorExample.main(new String[] {path, "sentinel"}));
        assertThat(printed.out()).startsWith("The Castrell Sentinel, 2024-03-12T21:10+01:00: Arvenia and Kordany");
        assertThat(printed.out().lines().skip(1).findFirst()).contains("1 of 5 other texts share its sentences.");
        assertThat(sections(printed).get("The Pellmouth Packet"))
                .contains("agreed [-on-] Tuesday", "the two [-neighbors-]{+countries+} since")
                .doesNotContain("Emmet Soole");
        assertThatThrownBy(() -> EditorExample.main(new String[] {path, "nobody"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    private static Printed run() {
        Printed printed = Printed.by(() -> EditorExample.main(new String[0]));
        assertThat(printed.err()).isEmpty();
        return printed;
    }

    /** Returns what was printed of each outlet, in the order printed. */
    private static Map<String, String> sections(Printed printed) {
        Map<String, String> sections = new LinkedHashMap<>();
        Stream.of(printed.out().split("\n== ")).skip(1).forEach(s -> sections.put(s.substring(0, s.indexOf(", ")), s));
        return sections;
    }
}

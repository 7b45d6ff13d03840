package dev.parallax.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregatorExampleTest {

    @Test
    void takesTheArticlesInTheOrderOfTheirPublication() {
        assertThat(verdicts(run()).keySet())
                .containsExactly(
                        "Vantic News",
                        "Tally Business",
                        "The Castrell Sentinel",
                        "The Pellmouth Packet",
                        "Giornata di Lumenne (English edition)",
                        "Skimwell",
                        "Fairlead Agency",
                        "Dunmere Evening Post",
                        "The Morning Minute",
                        "The Tesk Islander",
                        "Margin & Mast",
                        "Radio Brannock");
    }

    @Test
    void findsTheNearCopiesAndTheBrief() {
        Map<String, String> verdicts = verdicts(run());
        assertThat(verdicts.get("The Pellmouth Packet")).startsWith("repeats The Castrell Sentinel: 86 % of it");
        assertThat(verdicts.get("Dunmere Evening Post")).startsWith("repeats Fairlead Agency: 93 % of it");
        assertThat(verdicts.get("The Morning Minute"))
                .as("a brief stands in the long story, not the other way round")
                .matches("repeats Fairlead Agency: [89]\\d % of it stands there, and 2\\d % of that one here .*");
        assertThat(verdicts.get("The Tesk Islander")).isEqualTo("new");
        assertThat(verdicts.get("Vantic News")).isEqualTo("new");
        assertThat(run().out()).endsWith("6 articles of the last 14 days are remembered" + System.lineSeparator());
    }

    @Test
    void takesReportsOfOneEventThatWereWrittenApartForNew() {
        assertThat(verdicts(run()).entrySet())
                .filteredOn(e -> e.getValue().equals("new"))
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "Vantic News",
                        "Tally Business",
                        "The Castrell Sentinel",
                        "Giornata di Lumenne (English edition)",
                        "Skimwell",
                        "Fairlead Agency",
                        "The Tesk Islander",
                        "Margin & Mast",
                        "Radio Brannock");
    }

    /** The brief repeats an article that came in before the service was stopped, and the label comes from the index. */
    @Test
    void goesOnAfterARestartInTheMiddle() {
        String out = run().out();
        int restart = out.indexOf("-- the service stops, and a new one goes on --");
        assertThat(out.substring(0, restart)).contains("Fairlead Agency" + System.lineSeparator() + "    new");
        assertThat(out.substring(restart))
                .contains("The Morning Minute" + System.lineSeparator() + "    repeats Fairlead");
    }

    @Test
    void readsWhatItIsGivenAndNamesWhatItCannotRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The mill on the Orsel burnt down during the night.");
        Files.writeString(folder.resolve("b.txt"), "The mill on the Orsel burnt down during the night.");
        Files.writeString(folder.resolve("c.txt"), "  ");
        Printed printed = Printed.by(() -> AggregatorExample.main(new String[] {folder.toString()}));
        assertThat(verdicts(printed))
                .containsExactly(
                        entry("a", "new"),
                        entry("b", "repeats a: 100 % of it stands there, and 100 % of that one here (Jaccard 1.00)"));
        assertThat(printed.err()).contains("c.txt").contains("has no text");
    }

    private static Printed run() {
        Printed printed = Printed.by(() -> AggregatorExample.main(new String[0]));
        assertThat(printed.err()).isEmpty();
        return printed;
    }

    /** Returns what was said of each outlet, in the order printed. */
    private static Map<String, String> verdicts(Printed printed) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        List<String> lines =
                printed.out().lines().filter(line -> !line.startsWith("--")).toList();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String line = lines.get(i);
            verdicts.put(
                    line.substring(line.indexOf("  ") + 2), lines.get(i + 1).strip());
        }
        return verdicts;
    }
}

package dev.parallax.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResearcherExampleTest {

    private static final int OUTLETS = 6;

    private static List<NamedCsvRecord> facts = List.of();
    private static List<NamedCsvRecord> outlets = List.of();
    private static List<NamedCsvRecord> alone = List.of();

    @BeforeAll
    static void run() {
        Printed printed = Printed.by(() -> ResearcherExample.main(new String[0]));
        assertThat(printed.err()).isEmpty();
        List<List<NamedCsvRecord>> tables =
                Stream.of(printed.out().split("\r\n\r\n")).map(t -> rows(t)).toList();
        assertThat(tables).hasSize(3);
        facts = tables.get(0);
        outlets = tables.get(1);
        alone = tables.get(2);
    }

    @Test
    void tellsOfEveryFactWhetherEachOutletCoversIt() {
        Map<String, Set<String>> outletsOfFact = facts.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("fact"),
                        Collectors.mapping(row -> row.getField("outlet"), Collectors.toSet())));
        assertThat(outletsOfFact).hasSizeBetween(20, 45);
        assertThat(outletsOfFact.values()).allSatisfy(names -> assertThat(names).hasSize(OUTLETS));
        assertThat(facts).hasSize(outletsOfFact.size() * OUTLETS);
        assertThat(facts).allSatisfy(row -> {
            assertThat(row.getField("coverage")).isIn("covered", "partial", "not-found", "published-before");
            assertThat(row.getField("own_words").isEmpty())
                    .as("only who covers a fact has words for it")
                    .isNotEqualTo(row.getField("coverage").equals("covered"));
        });
    }

    @Test
    void putsTheWordsOfTheOutletsForOneFactTogether() {
        String fact = facts.stream()
                .filter(row -> row.getField("own_words").startsWith("Kordan customs has stopped 1,240"))
                .map(row -> row.getField("fact"))
                .findFirst()
                .orElseThrow();
        assertThat(facts)
                .filteredOn(row -> row.getField("fact").equals(fact))
                .filteredOn(row -> row.getField("own_words").contains("1,240"))
                .as("the number as those outlets give it that do not round it, in other words")
                .extracting(row -> row.getField("outlet"))
                .contains("The Castrell Sentinel", "The Pellmouth Packet");
    }

    @Test
    void countsForEachOutlet() {
        long all = facts.stream().map(row -> row.getField("fact")).distinct().count();
        assertThat(outlets).hasSize(OUTLETS).allSatisfy(row -> {
            assertThat(number(row, "facts_covered") + number(row, "facts_partial") + number(row, "facts_not_found"))
                    .isEqualTo(all);
            assertThat(number(row, "facts_covered"))
                    .isEqualTo(facts.stream()
                            .filter(f -> f.getField("outlet").equals(row.getField("outlet")))
                            .filter(f -> f.getField("coverage").equals("covered"))
                            .count());
            assertThat(number(row, "only_here"))
                    .isLessThanOrEqualTo(number(row, "sentences"))
                    .isEqualTo(alone.stream()
                            .filter(s -> s.getField("outlet").equals(row.getField("outlet")))
                            .count());
        });
        assertThat(number(outlet("The Castrell Sentinel"), "facts_covered"))
                .as("the longest report covers more than the digest")
                .isGreaterThan(number(outlet("Skimwell"), "facts_covered"));
    }

    @Test
    void listsWhatOnlyOneOutletTells() {
        assertThat(alone)
                .extracting(row -> row.getField("outlet") + ": " + row.getField("text"))
                .anyMatch(s -> s.startsWith("The Castrell Sentinel: A senior Arvenian official, who spoke"))
                .anyMatch(s -> s.startsWith("Vantic News: A ministry aide could be seen carrying the flags"))
                .noneMatch(s -> s.contains("no basis in law"))
                .noneMatch(s -> s.contains("Subscribe to the newsletter"));
    }

    private static NamedCsvRecord outlet(String name) {
        return outlets.stream()
                .filter(row -> row.getField("outlet").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}

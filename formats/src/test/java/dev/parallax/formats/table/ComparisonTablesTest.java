package dev.parallax.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.parallax.article.Article;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.MillFire;
import dev.parallax.formats.SampleComparison;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTablesTest {

    private static String csv(String name, Comparison comparison) throws IOException {
        StringWriter out = new StringWriter();
        for (Table table : ComparisonTables.all()) {
            if (table.name().equals(name)) {
                table.write(comparison, out);
            }
        }
        return out.toString();
    }

    private static List<List<String>> rows(String name, Comparison comparison) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv(name, comparison))) {
            return reader.stream().skip(1).map(CsvRecord::getFields).toList();
        }
    }

    @Test
    void theFilesOfTheContractAreThere() {
        assertThat(ComparisonTables.all())
                .extracting(Table::name)
                .containsExactly(
                        "articles",
                        "sentences",
                        "pairs",
                        "passages",
                        "links",
                        "facts",
                        "coverage",
                        "quotes",
                        "quote_families",
                        "discrepancies",
                        "names",
                        "wording",
                        "substitutions");
    }

    @Test
    void linesEndAndFieldsAreQuotedByRfc4180() throws IOException {
        Comparison comparison = SampleComparison.of(
                        Article.of("one", "The mayor said: \"Yes, now.\"\nNobody else spoke."),
                        Article.of("two", "Nobody spoke."))
                .build();
        assertThat(csv("sentences", comparison))
                .startsWith("sentence,article,number,start,end,kind,text\r\n")
                .contains("\"The mayor said: \"\"Yes, now.\"\"\"\r\n")
                .endsWith("\r\n");
    }

    @Test
    void everyRowHasAllColumnsAndIdsMeetAcrossTables() throws IOException {
        Comparison bridge = SampleComparison.bridge();
        List<String> sentences =
                rows("sentences", bridge).stream().map(row -> row.get(0)).toList();
        for (Table table : ComparisonTables.all()) {
            assertThat(rows(table.name(), bridge))
                    .as(table.name())
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        }
        assertThat(rows("links", bridge))
                .hasSize(5)
                .allSatisfy(row -> assertThat(sentences).contains(row.get(0), row.get(1)));
        assertThat(rows("facts", bridge))
                .allSatisfy(row -> assertThat(sentences).contains(row.get(1)));
        assertThat(rows("coverage", bridge))
                .hasSize(9)
                .contains(List.of("f2", "radio", "Radio Lenne", "partial"))
                .contains(List.of("f1", "courier", "Varnow Courier", "covered"));
    }

    @Test
    void tablesOfFindingsHoldWhatWasFoundWithItsPlaces() throws IOException {
        Comparison mill = MillFire.COMPARED;
        for (Table table : ComparisonTables.all()) {
            assertThat(rows(table.name(), mill))
                    .as(table.name())
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        }
        String wire = mill.documents().get(0).article().text();
        assertThat(rows("discrepancies", mill).stream().map(row -> row.get(9))).anyMatch(v -> v.contains("240"));
        assertThat(rows("discrepancies", mill).stream().filter(row -> row.get(5).equals("wire")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cut(wire, row, 7)).isEqualTo(row.get(9)));
        assertThat(rows("quotes", mill).stream().filter(row -> row.get(1).equals("wire")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cut(wire, row, 2)).isEqualTo(row.get(8)))
                .anySatisfy(row -> assertThat(row.get(5)).isEqualTo("Odile Marrek"));
        assertThat(rows("quote_families", mill))
                .anySatisfy(row -> assertThat(row.subList(4, 6)).containsExactly("true", "verbatim"))
                .anySatisfy(row -> assertThat(row.get(5)).isEqualTo("word-changed"));
        assertThat(rows("passages", mill))
                .isNotEmpty()
                .anySatisfy(row -> assertThat(cut(wire, row, 2)).contains("makes paper for the schools"));
    }

    private static String cut(String text, List<String> row, int column) {
        return text.substring(Integer.parseInt(row.get(column)), Integer.parseInt(row.get(column + 1)));
    }

    @Test
    void spansOfTheTablesCutTheSentencesOutOfTheArticles() throws IOException {
        Comparison bridge = SampleComparison.bridge();
        String text = bridge.documents().get(0).article().text();
        assertThat(rows("sentences", bridge).stream().filter(row -> row.get(1).equals("courier")))
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        row -> assertThat(text.substring(Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4))))
                                .isEqualTo(row.get(6)));
    }

    @Test
    void textCannotActAsAFormulaButNumbersStayNumbers() throws IOException {
        Comparison comparison = SampleComparison.of(
                        Article.of("a", "=cmd|' /C calc'!A0").withOutlet("@SUM(1)"),
                        Article.of("-b", "+1 is less than 2."))
                .build();
        assertThat(rows("articles", comparison))
                .extracting(row -> row.get(0), row -> row.get(1))
                .containsExactly(tuple("a", "'@SUM(1)"), tuple("'-b", ""));
        assertThat(rows("sentences", comparison))
                .extracting(row -> row.get(6))
                .contains("'+1 is less than 2.")
                .noneMatch(text -> text.startsWith("=") || text.startsWith("+"));
        assertThat(rows("sentences", comparison))
                .allSatisfy(row -> assertThat(row.get(3)).matches("[0-9]+"));
    }

    @Test
    void theDataDictionaryIsTheOneInTheDocumentation() throws IOException {
        String dictionary =
                ComparisonTables.all().stream().map(Table::dictionary).collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("..", "docs", "tables.md")))
                .as("docs/tables.md must end with:%n%s", dictionary)
                .endsWith("\n" + dictionary);
    }
}

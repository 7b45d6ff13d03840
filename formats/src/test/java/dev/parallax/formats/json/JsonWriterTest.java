package dev.parallax.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.formats.json.JsonWriter.Layout;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    private final ObjectMapper mapper = new ObjectMapper();

    private static String decimal(double value) {
        return new JsonWriter().decimal(value).toString();
    }

    @Test
    void everyStringComesBackEvenThroughUtf8() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            char[] chars = new char[random.nextInt(20)];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = switch (random.nextInt(4)) {
                    case 0 -> (char) (0xd800 + random.nextInt(0x800));
                    case 1 -> (char) random.nextInt(0x100);
                    case 2 -> "\"\\/\u2028\u2029\ufeff\u007f</script>".charAt(random.nextInt(16));
                    default -> (char) random.nextInt(0x1_0000);
                };
            }
            String text = new String(chars);
            byte[] bytes = new JsonWriter()
                    .beginArray(Layout.INLINE)
                    .value(text)
                    .end()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(mapper.readTree(bytes).get(0).textValue()).isEqualTo(text);
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .hasLineCount(1)
                    .doesNotContain("\u2028");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 1.0",
        "0.5, 0.5",
        "0.00004, 0.0",
        "0.00005, 0.0001",
        "0.0001, 0.0001",
        "0.12345678, 0.1235",
        "0.99996, 1.0",
        "-0.25, -0.25",
        "-0.00001, 0.0",
        "12345.6, 12345.6",
        "1e11, 100000000000.0"
    })
    void decimalsAreRoundedToFourPlaces(double value, String expected) {
        assertThat(decimal(value)).isEqualTo(expected);
    }

    @Test
    void decimalsAreWhatExactRoundingGives() {
        Random random = new Random(12);
        for (int round = 0; round < 5_000; round++) {
            double value = random.nextDouble() * Math.pow(10, random.nextInt(6) - 3);
            BigDecimal exact = new BigDecimal(value).setScale(4, RoundingMode.HALF_UP);
            assertThat(new BigDecimal(decimal(value))).isEqualByComparingTo(exact);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e12})
    void whatJsonCannotSayIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> decimal(value)).withMessageContaining("" + value);
    }

    @Test
    void elementsStandOnLinesWhereAsked() throws IOException {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.LINES).name("a").value(1).name("b").beginArray(Layout.LINES);
        json.beginObject(Layout.INLINE)
                .name("c")
                .strings(List.of("x", "y"))
                .name("d")
                .value(true)
                .end();
        json.beginObject(Layout.INLINE).name("e").value((String) null).end();
        json.end().name("none").beginArray(Layout.LINES).end().end();
        String expected = """
                {
                 "a": 1,
                 "b": [
                  {"c": ["x", "y"], "d": true},
                  {"e": null}
                 ],
                 "none": []
                }""";
        assertThat(json).hasToString(expected);
        JsonNode tree = mapper.readTree(json.toString());
        assertThat(tree.get("b").get(0).get("c").get(1).textValue()).isEqualTo("y");
    }

    @Test
    void halfAnObjectIsNoText() {
        JsonWriter json = new JsonWriter().beginObject(Layout.INLINE);
        assertThatIllegalStateException().isThrownBy(json::toString);
        assertThatIllegalStateException().isThrownBy(() -> new JsonWriter().name("a"));
    }
}

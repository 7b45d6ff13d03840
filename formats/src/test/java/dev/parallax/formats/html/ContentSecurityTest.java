package dev.parallax.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.formats.SampleComparison;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ContentSecurityTest {

    private static final Document PAGE = Jsoup.parse(HtmlReportTest.write(SampleComparison.bridge()));

    private static String policy() {
        return PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    private static String hash(Element element) throws NoSuchAlgorithmException {
        byte[] content = element.data().getBytes(StandardCharsets.UTF_8);
        return "'sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(content)) + "'";
    }

    @Test
    void allowsJustTheOneStyleAndTheOneScriptOfThePage() throws NoSuchAlgorithmException {
        assertThat(PAGE.select("style")).hasSize(1);
        assertThat(PAGE.select("script:not([type])")).hasSize(1);
        assertThat(policy())
                .isEqualTo("default-src 'none'; style-src " + hash(PAGE.expectFirst("style")) + "; script-src "
                        + hash(PAGE.expectFirst("script:not([type])"))
                        + "; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void standsBeforeAnythingThatItGoverns() {
        Element meta = PAGE.expectFirst("meta[http-equiv]");

        assertThat(meta.previousElementSiblings()).allMatch(e -> e.tagName().equals("meta"));
    }

    @Test
    void hasNothingInItThatThePolicyWouldBlock() {
        for (Element element : PAGE.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).isNotEqualTo("style").doesNotStartWith("on");
            }
        }
    }

    @Test
    void scriptMakesNoMarkupOfText() {
        assertThat(PAGE.expectFirst("script:not([type])").data())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(");
    }
}

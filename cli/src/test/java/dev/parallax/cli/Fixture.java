package dev.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Three short reports of one invented event. */
final class Fixture {

    private Fixture() {}

    static Path write(Path folder) throws IOException {
        Files.writeString(folder.resolve("courier.txt"), """
                ---
                outlet: The Orrel Courier
                language: en
                ---
                Orrel bridge closes for two years

                ORREL - The Orrel bridge will close on Monday for 24 months, Mayor Tamsin Vole said on Friday.

                "We have patched it long enough," Vole told reporters. The repairs will cost 31 million crowns.

                A ferry for 400 passengers will cross the Lenn every ten minutes.
                """);
        Files.writeString(folder.resolve("gazette.txt"), """
                ---
                outlet: Lenn Valley Gazette
                language: en
                ---
                Two years without a bridge

                The Orrel bridge closes on Monday for 24 months, Mayor Tamsin Vole announced on Friday.

                The repairs are to cost 31 million crowns. "We have patched it long enough," said Vole.

                Shopkeepers on the eastern bank fear for their trade.
                """);
        Files.writeString(folder.resolve("radio.txt"), """
                ---
                outlet: Radio Marsh
                language: en
                ---
                Bridge shut from Monday

                Orrel's bridge is closed from Monday, and for two years. A ferry for 400 passengers will cross every ten minutes.
                """);
        return folder;
    }
}

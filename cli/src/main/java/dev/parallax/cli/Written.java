package dev.parallax.cli;

import dev.parallax.formats.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which files a run wrote, to be told at its end. */
final class Written {

    private final List<String> files = new ArrayList<>();

    /** Adds a file, unless there is none or it is the standard output. */
    Written with(String what, @Nullable String file) {
        if (file != null && !file.equals("-")) {
            files.add(what + " to " + file);
        }
        return this;
    }

    /** Says where everything is, to someone who looks on. */
    void tell(Messages messages) {
        if (!files.isEmpty()) {
            messages.remark("written: " + Phrases.list(files) + '.');
        }
    }
}

package dev.parallax.formats.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in plain words why bytes could not be read. */
final class ReadFailure {

    private ReadFailure() {}

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "may not be read (no permission)";
        }
        if (e instanceof NoSuchFileException) {
            return "has gone away";
        }
        if (e instanceof EOFException) {
            return "ends too early";
        }
        if (e instanceof ZipException) {
            return "is not a sound .gz file (" + e.getMessage() + ')';
        }
        String detail = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return "cannot be read" + (detail == null ? "" : " (" + detail + ')');
    }
}

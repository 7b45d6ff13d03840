package dev.parallax.spark;

import org.apache.spark.sql.Row;

/**
 * Where lines stand that come one after the other. Spark cuts files into parts and reads each by itself, so that the
 * number of a line is known in the first part of its file only; in the others it is counted from the part's first byte.
 */
final class LinePlaces {

    private static final int PLACE_BITS = 42;

    private String file = "";
    private int fileNumber;
    private long part = -1;
    private long row = -1;
    private long inPart;

    /** Goes to the next line. */
    void next(Row line) {
        String nextFile = line.getAs("file");
        long nextPart = line.<Long>getAs("part");
        inPart = nextFile.equals(file) && nextPart == part ? inPart + 1 : 0;
        file = nextFile;
        part = nextPart;
        fileNumber = line.<Integer>getAs("file_number");
        row = line.<Long>getAs("row");
    }

    /** Returns the file as Spark names it. */
    String file() {
        return file;
    }

    /** Returns the number of the line in its file or part, from 1. */
    long number() {
        return 1 + (row < 0 ? inPart : row);
    }

    /** Returns the first part of the id of an article without one: file name, and the part where it is not the first. */
    String recordName() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return row < 0 && part > 0 ? name + '@' + part : name;
    }

    /** Returns the place in the whole input: it ascends with files and lines, though not by one. */
    long position() {
        // A part has fewer lines than bytes.
        return ((long) fileNumber << PLACE_BITS) + (row < 0 ? part + inPart : row);
    }
}

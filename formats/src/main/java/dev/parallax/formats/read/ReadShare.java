package dev.parallax.formats.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Counts the bytes that are read, of all there are. */
final class ReadShare {

    private final long total;
    private final Inbox inbox;
    private long read;

    private ReadShare(long total, Inbox inbox) {
        this.total = total;
        this.inbox = inbox;
    }

    static ReadShare of(List<Source> sources, Inbox inbox) {
        long total = 0;
        for (Source source : sources) {
            long size = source.opener().size();
            if (size < 0) {
                return new ReadShare(-1, inbox);
            }
            total += size;
        }
        return new ReadShare(total, inbox);
    }

    /** Returns the stream such that what is read of it counts. */
    InputStream counting(InputStream in) {
        return total <= 0 ? in : new Counting(in);
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(count);
            return count;
        }

        private void count(int bytes) {
            read += Math.max(0, bytes);
            inbox.progress(Math.min(1, (double) read / total));
        }
    }
}

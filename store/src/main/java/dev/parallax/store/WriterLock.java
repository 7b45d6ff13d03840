package dev.parallax.store;

import dev.parallax.store.StoreException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Keeps a second process from writing to a folder. The system lets go of it when the process ends, however it does. */
final class WriterLock implements AutoCloseable {

    static final String FILE = "writer.lock";

    /**
     * The folders that this process writes to. On POSIX systems a process loses its lock on a file by closing any channel to
     * it, so that a second opening within the process must be noticed before the file is touched.
     */
    private static final Set<Path> HELD = new HashSet<>();

    /** What the lock covers lies far behind what the file holds, which others can so read on any system. */
    private static final long PLACE = 1L << 40;

    private static final int MAX_NAME = 200;

    private final Path folder;
    private final FileChannel channel;

    private WriterLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the lock of a folder, which must exist. */
    static WriterLock of(Path folder) {
        synchronized (HELD) {
            try {
                Path real = folder.toRealPath();
                if (HELD.contains(real)) {
                    throw held(folder, "this process");
                }
                FileChannel channel = FileChannel.open(
                        real.resolve(FILE),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                try {
                    FileLock lock = channel.tryLock(PLACE, 1, false);
                    if (lock == null) {
                        throw held(folder, holder(channel));
                    }
                    write(channel);
                } catch (Throwable e) {
                    channel.close();
                    throw e;
                }
                HELD.add(real);
                return new WriterLock(real, channel);
            } catch (AccessDeniedException e) {
                throw new StoreException(Fault.READ_ONLY, "there is no permission to write to the index " + folder, e);
            } catch (FileSystemException e) {
                throw new StoreException(
                        Fault.READ_ONLY, "the index " + folder + " cannot be written to: " + e.getReason(), e);
            } catch (IOException e) {
                throw new StoreException(
                        Fault.FAILED, "the index " + folder + " cannot be locked: " + e.getMessage(), e);
            }
        }
    }

    private static void write(FileChannel channel) throws IOException {
        byte[] name = ("process " + ProcessHandle.current().pid() + '\n').getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(name), 0);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer name = ByteBuffer.allocate(MAX_NAME);
        channel.read(name, 0);
        String text = new String(name.array(), 0, name.position(), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "another process" : text;
    }

    private static StoreException held(Path folder, String holder) {
        return new StoreException(
                Fault.LOCKED,
                "the index " + folder + " is being written to by " + holder
                        + ", and only one process can. Wait until it ends, or open the index for reading.");
    }

    @Override
    public void close() {
        synchronized (HELD) {
            HELD.remove(folder);
            try {
                channel.close();
            } catch (IOException e) {
                // The lock is gone all the same.
            }
        }
    }
}

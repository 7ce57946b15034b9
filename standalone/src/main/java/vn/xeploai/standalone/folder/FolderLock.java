package vn.xeploai.standalone.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.xeploai.standalone.StartFailure;

/** Holds a folder for one launcher. The kernel lets go of it when the process ends, in whatever way. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), CREATE, READ, WRITE);
        try {
            if (tryLock(channel) == null) throw held(folder, channel);
            channel.truncate(0);
            channel.write(
                    StandardCharsets.UTF_8.encode(
                            String.valueOf(ProcessHandle.current().pid())),
                    0);
            return new FolderLock(channel);
        } catch (IOException | StartFailure failure) {
            channel.close();
            throw failure;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static StartFailure held(Path folder, FileChannel channel) throws IOException {
        var holder = ByteBuffer.allocate(20);
        channel.read(holder, 0);
        return new StartFailure(
                "Another launcher (process %s) already runs on the data folder %s.%nStop it first, or set XEPLOAI_DATA to another folder."
                        .formatted(StandardCharsets.UTF_8.decode(holder.flip()), folder));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

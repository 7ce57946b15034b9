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
import java.nio.file.Files;
import java.nio.file.Path;
import vn.xeploai.standalone.StartFailure;

/**
 * The folder with all data of the system: database, secrets, logs. One launcher uses it at a time. A backup must contain all of it except
 * {@code cache}, {@code logs} and {@code run}.
 */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FolderLock lock;

    /** @param lock null to read only */
    private DataFolder(Path root, FolderLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Reserves the folder for this process, and creates it if it is missing.
     *
     * @throws StartFailure if it cannot be written, or another launcher uses it
     */
    public static DataFolder open(Path root) {
        try {
            PrivateFiles.createFolder(root);
            var folder = new DataFolder(root.toRealPath(), FolderLock.take(root));
            for (var name : new String[] {"secrets", "run", "logs", "cache"}) {
                PrivateFiles.createFolder(folder.root.resolve(name));
            }
            return folder;
        } catch (IOException failure) {
            throw new StartFailure(
                    "The data folder %s cannot be used: %s%nSet XEPLOAI_DATA to a folder that you may write to."
                            .formatted(root, failure),
                    failure);
        }
    }

    /** The folder to read from, whether a launcher uses it or not. */
    public static DataFolder toRead(Path root) {
        return new DataFolder(root, null);
    }

    public Path root() {
        return root;
    }

    /** The database's files, as created by {@code initdb}. */
    public Path cluster() {
        return root.resolve("postgres");
    }

    public boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** A file that only its owner may read. */
    public Path secret(String name) {
        return root.resolve("secrets").resolve(name);
    }

    /** A file about the running processes. */
    public Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /** Files that can be created anew at any time. */
    public Path cache() {
        return root.resolve("cache");
    }

    /** Exists once the sample is loaded completely. */
    public Path sampleMarker() {
        return root.resolve("sample-loaded");
    }

    @Override
    public void close() {
        if (lock != null) lock.close();
    }

    /** The lock of one launcher on its folder. The kernel releases it when the process ends for any reason. */
    private static final class FolderLock implements AutoCloseable {
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
}

package vn.xeploai.standalone.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.xeploai.standalone.StartFailure;

/**
 * The one folder that holds everything this machine keeps: database, secrets, logs. It belongs to one launcher at a time, and but for
 * {@code cache}, {@code logs} and {@code run} it is what a backup must hold.
 */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FolderLock lock;

    private DataFolder(Path root, FolderLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process, making it where it is missing.
     *
     * @throws StartFailure if it cannot be written, or another launcher holds it
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

    public Path root() {
        return root;
    }

    /** The database's files, as {@code initdb} lays them out. */
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

    /** What is true of the running processes only. */
    public Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /** What can be made again at any time. */
    public Path cache() {
        return root.resolve("cache");
    }

    /** Stands once the sample is loaded to its end. */
    public Path sampleMarker() {
        return root.resolve("sample-loaded");
    }

    @Override
    public void close() {
        lock.close();
    }
}

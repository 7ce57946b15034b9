package vn.xeploai.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Data folders for tests, which share the unpacked programs of PostgreSQL. */
public final class Folders {
    private static final Path SHARED_CACHE = Path.of("target", "test-cache").toAbsolutePath();

    /** JUnit warns of every link out of its temporary folders, and a logger keeps its level only while it is referenced. */
    private static final Logger TEMPORARY_FOLDERS = Logger.getLogger("org.junit.jupiter.engine.extension");

    private Folders() {}

    /** A folder that has not been opened yet. */
    public static Path aFreshFolder(Path parent) throws IOException {
        TEMPORARY_FOLDERS.setLevel(Level.SEVERE);
        Files.createDirectories(SHARED_CACHE);
        var folder = Files.createTempDirectory(parent, "data");
        Files.createSymbolicLink(folder.resolve("cache"), SHARED_CACHE);
        return folder;
    }
}

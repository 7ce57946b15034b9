package vn.xeploai.standalone.folder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/** Files and folders that only their owner may read, from the moment they exist, and that are there whole or not at all. */
public final class PrivateFiles {
    private static final String DRAFT = ".new-";

    private PrivateFiles() {}

    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }

    public static void write(Path file, String text) throws IOException {
        deleteDrafts(file);
        var draft = draftOf(file);
        Files.createFile(draft, ownerOnly(file, "rw-------"));
        Files.writeString(draft, text);
        settle(draft, file);
    }

    /** Gives a file or folder that is ready its name, so that the name survives a power cut only together with the content. */
    public static void settle(Path draft, Path file) throws IOException {
        if (Files.isRegularFile(draft)) {
            try (var content = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                content.force(true);
            }
        }
        Files.move(draft, file, ATOMIC_MOVE);
    }

    public static Properties read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.notExists(file)) return properties;
        try (InputStream content = Files.newInputStream(file)) {
            properties.load(content);
        }
        return properties;
    }

    /**
     * A name for the file until it is ready. No two are the same: a command that an interrupted start has left running may still
     * write to an earlier one.
     */
    public static Path draftOf(Path file) {
        return file.resolveSibling(file.getFileName() + DRAFT + UUID.randomUUID());
    }

    /** Deletes unfinished files of interrupted starts, as far as possible. */
    public static void deleteDrafts(Path file) throws IOException {
        try (DirectoryStream<Path> drafts =
                Files.newDirectoryStream(file.getParent(), file.getFileName() + DRAFT + "*")) {
            for (var draft : drafts) delete(draft);
        }
    }

    private static void delete(Path fileOrFolder) throws IOException {
        try (Stream<Path> all = Files.walk(fileOrFolder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (UncheckedIOException changing) {
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path near, String permissions) {
        if (!near.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}

package vn.xeploai.standalone.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.PrivateFiles;

/** The database's programs, unpacked once below the cache. Each version has its own checksum and folder. */
record Binaries(Path home) {
    static Binaries in(Path cache) throws IOException {
        var archive = archive();
        var home = cache.resolve("postgresql-" + checksum(archive));
        if (Files.notExists(home)) unpack(archive, home);
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name = "/postgres-%s-%s.txz".formatted(system(), arm ? "arm_64" : "x86_64");
        if (Binaries.class.getResource(name) != null) return name;
        throw new StartFailure(
                "There is no embedded PostgreSQL for this machine (%s is missing from standalone/target/lib)."
                        .formatted(name.substring(1)));
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) return "darwin";
        return name.startsWith("windows") ? "windows" : "linux";
    }

    /** That which the jar keeps of each of its files, so that 30 MB need not be read at every start. */
    private static String checksum(String archive) throws IOException {
        var jar = (JarURLConnection) Binaries.class.getResource(archive).openConnection();
        var entry = jar.getJarEntry();
        return "%08x-%d".formatted(entry.getCrc(), entry.getSize());
    }

    private static void unpack(String archive, Path home) throws IOException {
        PrivateFiles.deleteDrafts(home);
        var draft = PrivateFiles.draftOf(home);
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, draft.resolve(entry.getName()).normalize());
            }
        }
        PrivateFiles.settle(draft, home);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        var executable = (entry.getMode() & 0100) != 0;
        if (executable && Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static InputStream open(String archive) {
        return new BufferedInputStream(Binaries.class.getResourceAsStream(archive));
    }
}

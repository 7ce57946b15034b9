package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.xeploai.standalone.folder.PrivateFiles;

/**
 * The classes of a service as Java has laid them out in memory once (AppCDS, from JDK 25 on an AOT cache), which spares the next start
 * reading, checking and linking them. It fits one package, one Java and one set of options: its name is a hash of these. Java itself checks
 * every jar once more, and does without an archive that does not fit.
 */
record ClassArchive(String service, Path file) {
    private static final int FIRST_WITH_AOT_CACHE = 25;

    /** Maps an archive where it was written for: elsewhere all its pointers are rewritten, which takes time and memory. */
    private static final List<String> IN_PLACE =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    static ClassArchive of(PackagedService service, List<String> options, Path folder) {
        var suffix = hasAotCache() ? ".aot" : ".jsa";
        return new ClassArchive(
                service.name(), folder.resolve(service.name() + "-" + stamp(service.jar(), options) + suffix));
    }

    private static boolean hasAotCache() {
        return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    }

    private static String stamp(Path jar, List<String> options) {
        try {
            var fits = List.of(
                    System.getProperty("java.home"),
                    System.getProperty("java.vm.version"),
                    jar,
                    Files.getLastModifiedTime(jar),
                    Files.size(jar),
                    options);
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(fits.toString().getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 12);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The options of a start; none without an archive, since Java may refuse to start with a file that is missing. */
    List<String> use() {
        if (!exists()) return List.of();
        var options = new ArrayList<>(IN_PLACE);
        options.add((hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
        return options;
    }

    /** The options of a process that writes an archive when it ends. */
    static List<String> record(Path draft) {
        return List.of((hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + draft);
    }

    /** Returns whether there was one. */
    boolean discard() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes the finished archive in place of those of earlier packages. */
    void replace(Path draft) throws IOException {
        try (var earlier = Files.newDirectoryStream(file.getParent(), service + "-*.{aot,jsa}")) {
            for (var archive : earlier) Files.delete(archive);
        }
        PrivateFiles.settle(draft, file);
    }
}

package vn.xeploai.bench.data;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.Options;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.WholeSystem;

/** The data folder of one scale. Data that was loaded by the same migrations and scripts is used again, any other is loaded anew. */
public final class DataFolder {
    private DataFolder() {}

    /** Returns the folder once the data is in it. */
    public static Path of(Scale scale, Options options, PrintStream out) {
        var folder = options.data().resolve(scale.word());
        var marker = options.data().resolve(scale.word() + ".loaded");
        var fingerprint = fingerprint(scale, options.home());
        if (!options.fresh() && fingerprint.equals(read(marker))) {
            out.printf("The data of an earlier run is used again (%s; --fresh makes it anew).%n", folder);
            return folder;
        }
        delete(marker);
        delete(folder);
        load(scale, options, folder, out);
        write(marker, fingerprint);
        return folder;
    }

    private static void load(Scale scale, Options options, Path folder, PrintStream out) {
        out.printf("Loading %s into %s ...%n", scale.description(), folder);
        requireRoom(scale, options.data());
        var begun = System.nanoTime();
        try (var system = WholeSystem.start(options.home(), folder).awaitReady()) {
            new DataLoader(scale, system.databases(), out).run();
        }
        out.printf("Loaded in %,d s.%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static void requireRoom(Scale scale, Path data) {
        try {
            Files.createDirectories(data);
            var free = Files.getFileStore(data).getUsableSpace();
            if (free > scale.bytes()) return;
            throw new Failure("%s has %,d MB free; this scale needs about %,d MB. --data=FOLDER chooses another place."
                    .formatted(data, free >> 20, scale.bytes() >> 20));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Changes with everything that the loaded rows depend on. */
    private static String fingerprint(Scale scale, Path home) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(scale.sql().getBytes());
            for (var sources : List.of(
                    "member-service/src/main/resources/db/migration",
                    "rating-service/src/main/resources/db/migration",
                    "bench/src/main/resources/sql")) {
                addFiles(digest, home.resolve(sources));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void addFiles(MessageDigest digest, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList())
                digest.update(Files.readAllBytes(file));
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

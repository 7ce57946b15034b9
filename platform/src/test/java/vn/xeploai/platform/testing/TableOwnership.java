package vn.xeploai.platform.testing;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who owns which table, as {@code src/test/resources/table-owners.yaml} declares it.
 *
 * @param shared what every package may use: tables of the platform, functions that read no table
 * @param packages from the bottom up
 */
record TableOwnership(List<String> shared, LinkedHashMap<String, Room> packages) {
    static final Path FILE = Path.of("src/test/resources/table-owners.yaml");

    /**
     * What a package owns.
     *
     * @param tables that it alone writes
     * @param exports views and functions that others may use
     * @param internal views and functions of its own use
     * @param breaches not yet mended
     */
    record Room(List<String> tables, List<String> exports, List<String> internal, List<String> breaches) {
        static final Room EMPTY = new Room(null, null, null, null);

        Room {
            tables = tables == null ? List.of() : tables;
            exports = exports == null ? List.of() : exports;
            internal = internal == null ? List.of() : internal;
            breaches = breaches == null ? List.of() : breaches;
        }

        Stream<String> all() {
            return Stream.of(tables, exports, internal).flatMap(List::stream);
        }

        Stream<String> routines() {
            return Stream.concat(exports.stream(), internal.stream());
        }
    }

    TableOwnership {
        packages.replaceAll((name, room) -> room == null ? Room.EMPTY : room);
    }

    static TableOwnership read(Path module) throws IOException {
        return new YAMLMapper().readValue(module.resolve(FILE).toFile(), TableOwnership.class);
    }

    Optional<String> owner(String name) {
        return packages.entrySet().stream()
                .filter(entry -> entry.getValue().all().anyMatch(name::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean exports(String name) {
        return packages.values().stream().anyMatch(room -> room.exports().contains(name));
    }

    /** Whether a package is listed above another one in the file, so that it may not use it. */
    boolean isBelow(String feature, String other) {
        var order = new ArrayList<>(packages.keySet());
        return order.indexOf(feature) < order.indexOf(other);
    }

    /** Removes mended breaches from the file. */
    static void mend(Path module, String feature, List<String> mended) throws IOException {
        var lines = new ArrayList<String>();
        var room = "";
        for (var line : Files.readAllLines(module.resolve(FILE))) {
            if (line.matches("  \\w+:.*")) room = line.trim().replaceAll(":.*", "");
            if (!room.equals(feature) || !mended.contains(line.trim().replaceFirst("^- ", ""))) lines.add(line);
        }
        for (var at = lines.size() - 1; at >= 0; at--) {
            var last = at == lines.size() - 1 || !lines.get(at + 1).startsWith("      - ");
            if (lines.get(at).equals("    breaches:") && last) lines.remove(at);
        }
        Files.write(module.resolve(FILE), lines);
    }
}

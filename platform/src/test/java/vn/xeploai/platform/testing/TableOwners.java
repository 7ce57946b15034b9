package vn.xeploai.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Each table is written by the one package that owns it; other packages read it through the views and functions that the owner
 * exports, and packages use each other downwards only, by imports or by SQL.
 *
 * <p>A breach is written {@code writes TABLE}, {@code reads NAME} or {@code uses PACKAGE}. Those that {@code table-owners.yaml} lists are
 * tolerated until they are mended; {@code -Dopenapi.write=true} then takes them out of the file.
 */
public final class TableOwners {
    private final Path module;
    private final List<String> basePackages;
    private final SqlSchema schema;
    private final TableOwnership ownership;
    private final Map<String, Map<String, Set<String>>> breaches = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private TableOwners(Path module, List<String> basePackages) throws IOException {
        this.module = module;
        this.basePackages = basePackages;
        schema = SqlSchema.after(module.resolve("src/main/resources/db/migration"));
        ownership = TableOwnership.read(module);
    }

    /** Checks the module whose tests run; the names of features differ through all base packages. */
    public static void check(String... basePackages) throws IOException {
        if (Boolean.getBoolean("openapi.write")) mend(Path.of(""), basePackages);
        assertEquals("", String.join("\n", faults(Path.of(""), basePackages)), "Against table-owners.yaml");
    }

    static List<String> faults(Path module, String... basePackages) throws IOException {
        var owners = new TableOwners(module, List.of(basePackages));
        owners.compare();
        return owners.faults;
    }

    private static void mend(Path module, String... basePackages) throws IOException {
        var owners = new TableOwners(module, List.of(basePackages));
        owners.compare();
        for (var feature : owners.ownership.packages().keySet())
            TableOwnership.mend(module, feature, owners.mended(feature));
    }

    private void compare() throws IOException {
        compareDeclarations();
        readSources();
        readRoutines();
        ownership.packages().keySet().forEach(this::compareBreaches);
    }

    private void compareDeclarations() {
        var names = new TreeSet<>(schema.tables());
        names.addAll(schema.bodies().keySet());
        for (var name : names) {
            if (!ownership.shared().contains(name) && ownership.owner(name).isEmpty())
                faults.add("%s is owned by no package".formatted(name));
        }
        ownership.packages().forEach((feature, room) -> room.all()
                .filter(name -> !schema.has(name))
                .forEach(name -> faults.add("%s owns %s, which no migration creates".formatted(feature, name))));
    }

    private void readSources() throws IOException {
        for (var basePackage : basePackages) readSources(basePackage);
        breaches.keySet().stream()
                .filter(feature -> !ownership.packages().containsKey(feature))
                .forEach(feature -> faults.add("package %s is not declared".formatted(feature)));
    }

    private void readSources(String basePackage) throws IOException {
        var root = module.resolve("src/main/java").resolve(basePackage.replace('.', '/'));
        List<Path> files;
        try (var walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        for (var file : files) {
            var within = root.relativize(file);
            if (within.getNameCount() > 1) read(within.getName(0).toString(), JavaSource.of(file));
        }
    }

    private void read(String feature, JavaSource source) {
        breaches.computeIfAbsent(feature, absent -> new TreeMap<>());
        source.strings().forEach(string -> read(feature, source.name(), SqlNames.in(string)));
        source.entityTable().ifPresent(table -> writes(feature, source.name(), table));
        basePackages.stream()
                .flatMap(basePackage -> source.features(basePackage).stream())
                .forEach(other -> uses(feature, source.name(), other));
    }

    /** What a view or function reads, its owner reads. */
    private void readRoutines() {
        ownership.packages().forEach((feature, room) -> room.routines()
                .filter(schema.bodies()::containsKey)
                .forEach(name -> read(feature, name, SqlNames.in(schema.bodies().get(name)))));
    }

    private void read(String feature, String where, SqlNames names) {
        names.writes().stream().filter(schema.tables()::contains).forEach(table -> writes(feature, where, table));
        names.calls().stream().filter(schema.bodies()::containsKey).forEach(name -> reads(feature, where, name));
        names.reads().stream().filter(schema::has).forEach(name -> reads(feature, where, name));
    }

    private void writes(String feature, String where, String table) {
        if (!isForeign(feature, table)) return;
        add(feature, "writes " + table, where);
    }

    private void reads(String feature, String where, String name) {
        if (!isForeign(feature, name)) return;
        if (!ownership.exports(name)) add(feature, "reads " + name, where);
        ownership.owner(name).ifPresent(owner -> uses(feature, where, owner));
    }

    private void uses(String feature, String where, String other) {
        if (ownership.isBelow(feature, other)) add(feature, "uses " + other, where);
    }

    private boolean isForeign(String feature, String name) {
        return !ownership.shared().contains(name) && !ownership.owner(name).equals(Optional.of(feature));
    }

    private void add(String feature, String breach, String where) {
        breaches.computeIfAbsent(feature, absent -> new TreeMap<>())
                .computeIfAbsent(breach, absent -> new TreeSet<>())
                .add(where);
    }

    private void compareBreaches(String feature) {
        var listed = ownership.packages().get(feature).breaches();
        found(feature).forEach((breach, where) -> {
            if (!listed.contains(breach)) faults.add("%s %s (%s)".formatted(feature, breach, String.join(", ", where)));
        });
        mended(feature).forEach(breach -> faults.add("%s %s no more: delete the line".formatted(feature, breach)));
    }

    private Map<String, Set<String>> found(String feature) {
        return breaches.getOrDefault(feature, Map.of());
    }

    private List<String> mended(String feature) {
        return ownership.packages().get(feature).breaches().stream()
                .filter(breach -> !found(feature).containsKey(breach))
                .toList();
    }
}

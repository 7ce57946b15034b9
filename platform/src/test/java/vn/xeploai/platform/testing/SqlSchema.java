package vn.xeploai.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tables after all migrations, and the views and functions with their bodies. */
final class SqlSchema {
    /** A statement ends with a semicolon outside of a body in dollars. It is taken in long pieces, since each costs a frame of the stack. */
    private static final Pattern STATEMENT = Pattern.compile("(?:\\$\\$.*?\\$\\$|[^;$]++|\\$)+", Pattern.DOTALL);

    private static final Pattern CHANGE = Pattern.compile(
            "\\s*(CREATE|DROP)\\s+(?:OR REPLACE\\s+|UNLOGGED\\s+)*(TABLE|VIEW|FUNCTION)\\s+(?:IF (?:NOT )?EXISTS\\s+)?([\\w.]+)(.*)",
            Pattern.DOTALL);

    private final Set<String> tables = new TreeSet<>();
    private final Map<String, String> bodies = new TreeMap<>();

    private SqlSchema() {}

    /** @param migrations a folder of files that are applied in the order of their names */
    static SqlSchema after(Path migrations) throws IOException {
        var schema = new SqlSchema();
        try (var files = Files.list(migrations)) {
            for (var file : files.sorted().toList()) schema.apply(Files.readString(file));
        }
        return schema;
    }

    private void apply(String migration) {
        STATEMENT.matcher(migration.replaceAll("--[^\\n]*", "")).results().forEach(statement -> {
            var change = CHANGE.matcher(statement.group());
            if (change.matches()) apply(change.group(1), change.group(2), change.group(3), change.group(4));
        });
    }

    private void apply(String verb, String kind, String name, String body) {
        var created = verb.equals("CREATE");
        if (kind.equals("TABLE") && created) tables.add(name);
        if (kind.equals("TABLE") && !created) tables.remove(name);
        if (!kind.equals("TABLE") && created) bodies.put(name, body);
        if (!kind.equals("TABLE") && !created) bodies.remove(name);
    }

    Set<String> tables() {
        return tables;
    }

    /** The bodies of views and functions. */
    Map<String, String> bodies() {
        return bodies;
    }

    boolean has(String name) {
        return tables.contains(name) || bodies.containsKey(name);
    }
}

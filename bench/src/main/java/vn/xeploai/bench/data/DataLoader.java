package vn.xeploai.bench.data;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.scale.Scale;
import vn.xeploai.bench.system.Databases;

/**
 * Fills the databases of both services, as they were migrated by them, the way a bulk load does: constraints and indexes off, rows by sets,
 * constraints and indexes on again and checked against every row. Then it copies both into one.
 */
final class DataLoader {
    private static final Script STRIP = Script.named("frame/strip.sql");
    private static final Script WORLD = Script.named("frame/world.sql");
    private static final Script RESTORE = Script.named("frame/restore.sql");
    private static final Script TIDY = new Script("tidy", "DROP SCHEMA bench CASCADE");
    private static final Script ANALYSE = new Script("analyse", "VACUUM (FREEZE, ANALYZE)");

    private final Scale scale;
    private final Databases databases;
    private final PrintStream out;

    DataLoader(Scale scale, Databases databases, PrintStream out) {
        this.scale = scale;
        this.databases = databases;
        this.out = out;
    }

    void run() {
        setJournal("max_wal_size = '8GB'");
        both(
                () -> {
                    fill(Databases.MEMBERS, List.of(Script.named("members/load.sql")));
                    run(Databases.MEMBERS, List.of(Script.named("members/derive.sql"), ANALYSE));
                    out.printf("  %s: done%n", Databases.MEMBERS);
                },
                () -> {
                    fill(Databases.RATINGS, ratings());
                    out.printf("  %s: done%n", Databases.RATINGS);
                });
        merge();
        setJournal("max_wal_size TO DEFAULT");
        run("postgres", List.of(new Script("checkpoint", "CHECKPOINT")));
    }

    private List<Script> ratings() {
        var scripts = new ArrayList<>(List.of(Script.named("ratings/campaigns.sql")));
        for (var year = Scale.FIRST_YEAR; year <= Scale.LAST_YEAR; year++) {
            scripts.add(new Script("year", "SET bench.year = " + year));
            scripts.add(Script.named("ratings/year.sql"));
        }
        return scripts;
    }

    private void fill(String database, List<Script> content) {
        run(database, List.of(STRIP, new Script("scale", scale.sql()), WORLD));
        run(database, content);
        out.printf("  %s: rows written, indexes and constraints follow%n", database);
        run(database, List.of(RESTORE, TIDY, ANALYSE));
    }

    private void merge() {
        out.println("  the merged database for the plain SQL");
        run("postgres", List.of(new Script("merged", "CREATE DATABASE " + Databases.MERGED)));
        var copy = Script.named("merged/copy.sql")
                .with("port", String.valueOf(databases.port()))
                .with("user", Databases.ADMIN)
                .with("password", databases.password());
        run(Databases.MERGED, List.of(copy));
        run(Databases.MERGED, indexes(Databases.MEMBERS));
        run(Databases.MERGED, indexes(Databases.RATINGS));
        run(Databases.MERGED, List.of(ANALYSE));
    }

    private List<Script> indexes(String database) {
        try (var connection = databases.connectForLoading(database)) {
            return Script.named("merged/indexes.sql").texts(connection).stream()
                    .map(text -> new Script("index", text))
                    .toList();
        } catch (SQLException failure) {
            throw new Failure(failure.getMessage(), failure);
        }
    }

    /** Fewer checkpoints while the rows are written; afterwards as before. */
    private void setJournal(String setting) {
        run("postgres", List.of(new Script("journal", "ALTER SYSTEM SET " + setting)));
        run("postgres", List.of(new Script("reload", "SELECT pg_reload_conf()")));
    }

    private void run(String database, List<Script> scripts) {
        try (var connection = databases.connectForLoading(database)) {
            scripts.forEach(script -> script.run(connection));
        } catch (SQLException failure) {
            throw new Failure(failure.getMessage(), failure);
        }
    }

    private static void both(Runnable one, Runnable other) {
        try {
            CompletableFuture.allOf(CompletableFuture.runAsync(one), CompletableFuture.runAsync(other))
                    .join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Failure reported) throw reported;
            throw failure;
        }
    }
}

package vn.xeploai.bench.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.scale.Level;
import vn.xeploai.bench.system.Databases;

/** The units requested in turn, spread evenly over all of their level. They are also in the merged database, for the plain SQL. */
public final class Targets {
    private static final int MOST = 64;

    private Targets() {}

    public static List<UUID> of(Level level, Connection merged) {
        try {
            var units = spread(units(level, merged), MOST);
            keep(level, units, merged);
            return units;
        } catch (SQLException failure) {
            throw new Failure("The units of the questions cannot be chosen: " + failure.getMessage(), failure);
        }
    }

    public static UUID first(Level level, Databases databases) {
        try (var merged = databases.connect(Databases.MERGED)) {
            return units(level, merged).get(0);
        } catch (SQLException failure) {
            throw new Failure(failure.getMessage(), failure);
        }
    }

    /** Some units of a level, spread evenly. */
    public static List<UUID> units(Level level, Databases databases, int most) {
        try (var merged = databases.connect(Databases.MERGED)) {
            return spread(units(level, merged), most);
        } catch (SQLException failure) {
            throw new Failure(failure.getMessage(), failure);
        }
    }

    /** Some campaigns, spread evenly over districts and years. */
    public static List<UUID> campaigns(Databases databases, int most) {
        try (var merged = databases.connect(Databases.MERGED)) {
            return spread(ids(merged, "SELECT id FROM campaign WHERE track = ? ORDER BY id", "PARTY"), most);
        } catch (SQLException failure) {
            throw new Failure(failure.getMessage(), failure);
        }
    }

    static <T> List<T> spread(List<T> all, int most) {
        var count = Math.min(most, all.size());
        var chosen = new ArrayList<T>();
        for (var n = 0; n < count; n++) chosen.add(all.get((int) ((long) n * all.size() / count)));
        return chosen;
    }

    private static List<UUID> units(Level level, Connection merged) throws SQLException {
        return ids(merged, "SELECT unit_id FROM unit_version WHERE kind = ? ORDER BY unit_id", level.unitKind());
    }

    private static List<UUID> ids(Connection merged, String sql, String of) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var query = merged.prepareStatement(sql)) {
            query.setString(1, of);
            var rows = query.executeQuery();
            while (rows.next()) ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    private static void keep(Level level, List<UUID> units, Connection merged) throws SQLException {
        try (var statement = merged.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE IF NOT EXISTS bench_target (level text, n integer, unit_id uuid NOT NULL, PRIMARY KEY (level, n))
                    """);
        }
        try (var insert = merged.prepareStatement(
                "INSERT INTO bench_target (level, n, unit_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            for (var n = 0; n < units.size(); n++) {
                insert.setString(1, level.name());
                insert.setInt(2, n);
                insert.setObject(3, units.get(n));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var statement = merged.createStatement()) {
            statement.execute("ANALYZE bench_target");
        }
    }
}

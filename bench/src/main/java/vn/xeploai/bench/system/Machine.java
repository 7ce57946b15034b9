package vn.xeploai.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.xeploai.bench.Failure;

/** The machine on which the figures were measured. */
public record Machine(String processor, int cores, String memory, String system, String java, String database) {

    public static Machine of(Databases databases) {
        return new Machine(
                line(Path.of("/proc/cpuinfo"), "model name"),
                Runtime.getRuntime().availableProcessors(),
                line(Path.of("/proc/meminfo"), "MemTotal"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
                settings(databases));
    }

    /** The load average of the last minute, which shows other work of the machine during the measurement. */
    public static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    private static String settings(Databases databases) {
        try (var connection = databases.connect(Databases.MERGED);
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                """
                                SELECT 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1) || ' ('
                                       || string_agg(name || ' ' || current_setting(name), ', ' ORDER BY name) || ')'
                                FROM unnest(ARRAY['shared_buffers', 'work_mem', 'effective_cache_size', 'random_page_cost',
                                                  'max_parallel_workers_per_gather', 'fsync', 'max_connections']) name
                                """)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new Failure("The settings of the database cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static String line(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException unknown) {
            return "unknown";
        }
    }
}

package vn.xeploai.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.xeploai.bench.Failure;
import vn.xeploai.bench.question.PlainQueries;
import vn.xeploai.bench.system.Databases;

/** pgbench with a script of our own; the latency of each transaction is read from its log. */
final class Pgbench implements SqlLoad {
    private static final String LOG = "pgbench.log";
    private static final int LATENCY = 2;
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([\\d.]+) \\(without initial connection time\\)");

    private final Databases databases;
    private final Path folder;

    Pgbench(Databases databases, Path folder) {
        this.databases = databases;
        this.folder = folder;
    }

    @Override
    public String tool() {
        return "pgbench";
    }

    @Override
    public Outcome run(PlainQueries question, int clients, Duration time) {
        try {
            deleteLogs();
            var script = Files.writeString(folder.resolve("pgbench.sql"), script(question));
            var output = Tools.run(environment(question), command(script, clients, time));
            var latencies = latencies();
            return Outcome.of(latencies, 0, Duration.ofNanos((long) (latencies.length / perSecond(output) * 1e9)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, String> environment(PlainQueries question) {
        return Map.of(
                "PGPASSWORD",
                databases.password(),
                "PGOPTIONS",
                question.joining().options());
    }

    private static String script(PlainQueries question) {
        return "\\set n random(0, %d)\n%s;\n".formatted(question.targets() - 1, question.sql(":n"));
    }

    /** Transactions in a second over the time that it really took: transactions running at the end of the set time are completed. */
    static double perSecond(String output) {
        var found = PER_SECOND.matcher(output);
        if (found.find()) return Double.parseDouble(found.group(1));
        throw new Failure("pgbench says something unexpected:\n" + output);
    }

    private List<String> command(Path script, int clients, Duration time) {
        return List.of(
                "pgbench",
                "--host=127.0.0.1",
                "--port=" + databases.port(),
                "--username=" + Databases.ADMIN,
                "--no-vacuum",
                "--file=" + script,
                "--client=" + clients,
                "--jobs=" + Math.min(clients, 2),
                "--time=" + time.toSeconds(),
                "--log",
                "--log-prefix=" + folder.resolve(LOG),
                Databases.MERGED);
    }

    private long[] latencies() throws IOException {
        try (var logs = logs()) {
            return logs.flatMapToLong(Pgbench::latencies).toArray();
        }
    }

    private static LongStream latencies(Path log) {
        try {
            return Files.readAllLines(log).stream().mapToLong(line -> Long.parseLong(line.split(" ")[LATENCY]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void deleteLogs() throws IOException {
        try (var logs = logs()) {
            for (var log : logs.toList()) Files.delete(log);
        }
    }

    private Stream<Path> logs() throws IOException {
        return Files.list(folder).filter(file -> file.getFileName().toString().startsWith(LOG));
    }
}

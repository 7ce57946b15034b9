package vn.xeploai.bench.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.xeploai.bench.Failure;

/** The load generators that a system may have installed. */
public final class Tools {
    private Tools() {}

    /** The missing ones, and how Debian installs them; empty if there are none. */
    public static List<String> missing() {
        return Map.of(
                        "wrk", "wrk is not installed (apt-get install wrk): Java's HTTP client is used instead.",
                        "pgbench",
                                "pgbench is not installed (apt-get install postgresql-contrib): JDBC is used instead.",
                        "psql",
                                "psql is not installed (apt-get install postgresql-client): JDBC's COPY is used instead.")
                .entrySet()
                .stream()
                .filter(tool -> !isInstalled(tool.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    public static boolean isInstalled(String tool) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    /** Runs a tool to its end and returns its output. */
    static String run(Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() == 0) return output;
            throw new Failure("%s fails:%n%s".formatted(command.get(0), output));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}

package vn.xeploai.standalone.process;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.xeploai.standalone.StartFailure;

/** Runs commands that end by themselves. */
public final class Commands {
    private static final int TIMED_OUT = 124;
    private static final boolean HAS_SETSID = isOnPath("setsid");
    private static final boolean HAS_NICE = isOnPath("nice");

    private Commands() {}

    /** Returns the result, also of a command that fails. A command that is still running after {@code patience} is killed and gets exit code 124. */
    public static Result run(Duration patience, List<String> command) {
        Path output = null;
        try {
            output = Files.createTempFile("xeploai-", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var exitCode = await(process, patience);
            return new Result(exitCode, Files.readString(output));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (output != null) output.toFile().delete();
        }
    }

    /**
     * The command to start a process in a session of its own where the system has {@code setsid}: Ctrl-C then reaches only the launcher,
     * which stops its processes in the right order. {@code setsid} becomes the process it starts, which keeps the process id.
     */
    public static List<String> inOwnSession(List<String> command) {
        return HAS_SETSID ? prefixed(List.of("setsid"), command) : command;
    }

    /** The command to start a process that gives way to all others, where the system has {@code nice}, which becomes the process it starts. */
    public static List<String> withLowPriority(List<String> command) {
        return HAS_NICE ? prefixed(List.of("nice", "-n", "19"), command) : command;
    }

    private static boolean isOnPath(String program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    private static int await(Process process, Duration patience) {
        try {
            if (process.waitFor(patience.toMillis(), MILLISECONDS)) return process.exitValue();
            return TIMED_OUT;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", stopping);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The exit code of a command, and its whole output. */
    public record Result(int exitCode, String output) {
        public boolean succeeded() {
            return exitCode == 0;
        }
    }
}

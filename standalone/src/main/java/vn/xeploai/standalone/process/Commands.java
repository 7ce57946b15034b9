package vn.xeploai.standalone.process;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.xeploai.standalone.StartFailure;

/** Runs commands that end by themselves. */
public final class Commands {
    private static final int TIMED_OUT = 124;

    private Commands() {}

    /** The result, whatever it is; a command that is still running after {@code patience} is killed and has exit code 124. */
    public static CommandResult run(Duration patience, List<String> command) {
        Path said = null;
        try {
            said = Files.createTempFile("xeploai-", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            var exitCode = await(process, patience);
            return new CommandResult(exitCode, Files.readString(said));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (said != null) said.toFile().delete();
        }
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
}

package vn.xeploai.standalone.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import vn.xeploai.standalone.folder.PrivateFiles;

/** The records of all processes of one data folder, to find those that an earlier launcher left running. */
public final class RunRecords {
    private static final String SUFFIX = ".process";
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Path folder;
    private final String token = newToken();

    public RunRecords(Path folder) {
        this.folder = folder;
    }

    /** The option that must be on the command line of a recorded process. */
    public String mark() {
        return "-Dxeploai.instance=" + token;
    }

    public void record(String name, Process process) throws IOException {
        var record = RunRecord.of(process, mark());
        if (record.isPresent()) record.get().write(folder.resolve(name + SUFFIX));
    }

    /** Stops the recorded processes that still run, and forgets them all. A process that does not match its record is left alone. */
    public void stopLeftOver(PrintStream out) throws IOException, InterruptedException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) {
                var record = RunRecord.read(file);
                if (record.isPresent()) stop(file, record.get(), out);
                Files.delete(file);
            }
        }
    }

    private static void stop(Path file, RunRecord record, PrintStream out) throws InterruptedException {
        var process = record.process();
        if (process.isEmpty()) return;
        var name = file.getFileName().toString().replace(SUFFIX, "");
        out.printf("Stopping %s (process %d), left running by an earlier launcher.%n", name, record.pid());
        process.get().destroy();
        if (ends(record)) return;
        process.get().destroyForcibly();
        ends(record);
    }

    private static boolean ends(RunRecord record) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (record.process().isPresent()) {
            if (System.nanoTime() > deadline) return false;
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        return true;
    }

    private static String newToken() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * The record of a started process, by which the next launcher recognises it: its id, the instant of its start and the token on its
     * command line. The id alone may belong to another process by then.
     */
    record RunRecord(long pid, Instant started, String token) {
        /** The kernel counts from boot, an instant that moves a little when the clock is set. */
        private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

        static Optional<RunRecord> of(Process process, String token) {
            return process.info().startInstant().map(started -> new RunRecord(process.pid(), started, token));
        }

        static Optional<RunRecord> read(Path file) throws IOException {
            if (Files.notExists(file)) return Optional.empty();
            var properties = PrivateFiles.read(file);
            try {
                return Optional.of(new RunRecord(
                        Long.parseLong(properties.getProperty("pid")),
                        Instant.parse(properties.getProperty("started")),
                        properties.getProperty("token", "")));
            } catch (RuntimeException damaged) {
                return Optional.empty();
            }
        }

        void write(Path file) throws IOException {
            PrivateFiles.write(file, "pid=%d%nstarted=%s%ntoken=%s%n".formatted(pid, started, token));
        }

        /** The process of this record, if it still runs. A zombie has no command line and does not count. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
        }

        private boolean isOurs(ProcessHandle process) {
            var info = process.info();
            var startedThen = info.startInstant()
                    .filter(start -> Duration.between(started, start).abs().compareTo(CLOCK_STEP) < 0);
            var carriesToken = info.commandLine().filter(line -> !token.isBlank() && line.contains(token));
            return startedThen.isPresent() && carriesToken.isPresent();
        }
    }
}

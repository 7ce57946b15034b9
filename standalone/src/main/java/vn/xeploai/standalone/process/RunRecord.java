package vn.xeploai.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.xeploai.standalone.folder.PrivateFiles;

/**
 * What a launcher writes down of a process it started, so that the next launcher knows it again: its id, the instant of its start and
 * the token on its command line. An id alone may by then belong to anybody.
 */
record RunRecord(long pid, Instant started, String token) {
    /** The kernel counts from the boot, whose instant moves a little when the clock is set. */
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

    /** The process of this record, if it still runs. A dead process that nobody has collected yet has no command line, so is none. */
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

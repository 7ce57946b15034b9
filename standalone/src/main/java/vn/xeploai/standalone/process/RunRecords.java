package vn.xeploai.standalone.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/** The records of all processes of one data folder, by which those that an ended launcher left running are found. */
public final class RunRecords {
    private static final String SUFFIX = ".process";
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Path folder;
    private final String token = newToken();

    public RunRecords(Path folder) {
        this.folder = folder;
    }

    /** What a process that is recorded here must carry on its command line. */
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
}

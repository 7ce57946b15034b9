package vn.xeploai.standalone.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import vn.xeploai.standalone.folder.DataFolder;

/**
 * Processes of a server that was killed: one that works on a long statement does not notice that, and PostgreSQL starts no other server on
 * the folder while it lives. Its transaction is lost in any case.
 */
final class LeftBackends {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DataFolder folder;
    private final Path program;
    private final PrintStream out;

    LeftBackends(DataFolder folder, Binaries binaries, PrintStream out) throws IOException {
        this.folder = folder;
        this.program = Path.of(binaries.program("postgres")).toRealPath();
        this.out = out;
    }

    /** Ends them all. Called when no server runs. */
    void end() throws InterruptedException {
        var left = find();
        if (left.isEmpty()) return;
        out.printf("Ending %d processes that a killed database has left running.%n", left.size());
        left.forEach(ProcessHandle::destroy);
        if (allEnd(left)) return;
        left.forEach(ProcessHandle::destroyForcibly);
        allEnd(left);
    }

    private List<ProcessHandle> find() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        var runsProgram =
                process.info().command().filter(program.toString()::equals).isPresent();
        return runsProgram && worksInFolder(process);
    }

    /** Where the system does not show that, the program alone decides, if it is the folder's own. */
    private boolean worksInFolder(ProcessHandle process) {
        var workingFolder = Path.of("/proc", String.valueOf(process.pid()), "cwd");
        if (!Files.isSymbolicLink(workingFolder)) return program.startsWith(folder.root());
        try {
            return Files.isSameFile(workingFolder, folder.cluster());
        } catch (IOException ended) {
            return false;
        }
    }

    private static boolean allEnd(List<ProcessHandle> processes) throws InterruptedException {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE.toMillis(), MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

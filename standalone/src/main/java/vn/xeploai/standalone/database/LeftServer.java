package vn.xeploai.standalone.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.xeploai.standalone.StartFailure;

/**
 * A server that an ended launcher has left running. It is stopped, to be started again with this launcher's settings, but only if
 * {@code postmaster.pid}, our password and the folder that the server itself reports all refer to our folder.
 */
final class LeftServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path cluster;
    private final PostgresCommands commands;
    private final String adminPassword;

    LeftServer(Path cluster, PostgresCommands commands, String adminPassword) {
        this.cluster = cluster;
        this.commands = commands;
        this.adminPassword = adminPassword;
    }

    void stop(PrintStream out) throws IOException, InterruptedException {
        var file = PostmasterFile.in(cluster);
        if (file.isEmpty()) return;
        var process = file.get().server();
        if (process.isEmpty()) {
            if (file.get().isNumberInUse()) forgetStale(file.get());
            return;
        }
        check(file.get(), process.get());
        out.printf(
                "Stopping the database (process %d), left running by an earlier launcher.%n",
                file.get().pid());
        if (!commands.stop(cluster)) {
            throw new StartFailure("The database left running (process %d) does not stop."
                    .formatted(file.get().pid()));
        }
    }

    /** PostgreSQL would mistake any process with that id for its server. It finds a server that really runs here by its shared memory. */
    private static void forgetStale(PostmasterFile file) throws IOException {
        Files.deleteIfExists(file.path());
    }

    private void check(PostmasterFile file, ProcessHandle process) throws InterruptedException {
        try {
            new Server(cluster, file.port(), adminPassword).awaitReady(process, PATIENCE);
        } catch (StartFailure failure) {
            if (!process.isAlive()) return;
            throw new StartFailure(
                    "%s names process %d, a PostgreSQL that is not the server of this folder (%s). Nothing was touched.%nIf that process has nothing to do with this folder, delete the file and start again."
                            .formatted(file.path(), file.pid(), failure.getMessage()),
                    failure);
        }
    }

    /** The contents of {@code postmaster.pid}, which a running server keeps in its folder. */
    private record PostmasterFile(Path path, long pid, int port) {
        private static final int PORT_LINE = 3;

        static Optional<PostmasterFile> in(Path cluster) throws IOException {
            var path = cluster.resolve("postmaster.pid");
            if (Files.notExists(path)) return Optional.empty();
            var lines = Files.readAllLines(path);
            try {
                var pid = Long.parseLong(lines.get(0).trim());
                var port = lines.size() > PORT_LINE
                        ? Integer.parseInt(lines.get(PORT_LINE).trim())
                        : 0;
                return Optional.of(new PostmasterFile(path, pid, port));
            } catch (RuntimeException damaged) {
                return Optional.empty();
            }
        }

        /** The process that the file names, if it runs and is a PostgreSQL. Any other got the same number later. */
        Optional<ProcessHandle> server() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(PostmasterFile::isPostgres);
        }

        boolean isNumberInUse() {
            return ProcessHandle.of(pid).isPresent();
        }

        private static boolean isPostgres(ProcessHandle process) {
            return process.info()
                    .command()
                    .map(command -> Path.of(command).getFileName().toString())
                    .filter(name -> name.startsWith("postgres"))
                    .isPresent();
        }
    }
}

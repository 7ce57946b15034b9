package vn.xeploai.standalone.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.xeploai.standalone.process.Commands;

/** The programs of PostgreSQL that are used here. */
final class PostgresCommands {
    private static final Duration INITDB_PATIENCE = Duration.ofMinutes(2);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Binaries binaries;
    private final Unprivileged unprivileged;

    PostgresCommands(Binaries binaries, Unprivileged unprivileged) {
        this.binaries = binaries;
        this.unprivileged = unprivileged;
    }

    Commands.Result initdb(Path cluster, Path passwordFile, String locale) {
        return run(
                INITDB_PATIENCE,
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + cluster,
                        "--username=" + Roles.ADMIN,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=" + locale,
                        "--lc-messages=C",
                        "--locale-provider=icu",
                        "--icu-locale=vi",
                        "--data-checksums"));
    }

    /** Starts the server as a child of this process. */
    Process start(Path cluster, File log) throws IOException {
        var command = unprivileged.command(List.of(binaries.program("postgres"), "-D", cluster.toString()));
        return new ProcessBuilder(Commands.inOwnSession(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    /** Asks the server to end its sessions and stop; does not wait. */
    void askToStop(Path cluster) {
        run(
                STOP_PATIENCE,
                List.of(binaries.program("pg_ctl"), "stop", "--pgdata=" + cluster, "--mode=fast", "--no-wait"));
    }

    /** Stops the server; if it takes too long, without a checkpoint, which the next start makes up for. */
    boolean stop(Path cluster) {
        return List.of("fast", "immediate").stream()
                .map(mode -> List.of(
                        binaries.program("pg_ctl"),
                        "stop",
                        "--pgdata=" + cluster,
                        "--mode=" + mode,
                        "--wait",
                        "--timeout=15"))
                .anyMatch(command -> run(STOP_PATIENCE, command).succeeded());
    }

    private Commands.Result run(Duration patience, List<String> command) {
        return Commands.run(patience, unprivileged.command(command));
    }
}

package vn.xeploai.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a server writes of itself into {@code postmaster.pid} of the folder it works on, as long as it runs. */
record PostmasterFile(Path path, long pid, int port) {
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

    /** The process that the file names, if it runs and is a PostgreSQL. Any other is a later bearer of the same number. */
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

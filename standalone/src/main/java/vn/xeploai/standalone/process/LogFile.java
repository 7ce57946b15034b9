package vn.xeploai.standalone.process;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The log of one program, continued at every start. When it is full, its lines go to {@code .1}, in place of those that were there. */
public final class LogFile {
    private static final int TAIL_LINES = 40;
    private static final int TAIL_BYTES = 16 * 1024;
    private static final long FULL = 20L * 1024 * 1024;

    private final Path path;
    private final long full;
    private volatile long begun;

    public LogFile(Path path) {
        this(path, FULL);
    }

    /** @param full how many bytes it may hold */
    LogFile(Path path, long full) {
        this.path = path;
        this.full = full;
    }

    public Path path() {
        return path;
    }

    /** Marks the start of a new process; the tail shows only its lines. */
    public File begin() throws IOException {
        emptyIfFull();
        begun = size();
        return path.toFile();
    }

    /** Empties a full log in place: its program appends to it, and so goes on at the beginning. */
    void emptyIfFull() throws IOException {
        if (size() <= full) return;
        var previous = path.resolveSibling(path.getFileName() + ".1");
        try (var log = FileChannel.open(path, READ, WRITE);
                var kept = FileChannel.open(previous, CREATE, TRUNCATE_EXISTING, WRITE)) {
            for (var copied = 0L; copied < log.size(); ) copied += log.transferTo(copied, log.size() - copied, kept);
            log.truncate(0);
        }
        begun = 0;
    }

    /** The last lines of the latest process. */
    public String tail() {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var from = Math.max(begun, file.length() - TAIL_BYTES);
            var bytes = new byte[(int) Math.max(0, file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return lastLines(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            return "(" + path + " cannot be read: " + failure.getMessage() + ")";
        }
    }

    private String lastLines(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) return "(nothing was written to " + path + ")";
        return "--- the end of " + path + " ---\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()))
                + "\n---";
    }

    private long size() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }
}

package vn.xeploai.standalone.process;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one program, continued at every start. */
public final class LogFile {
    private static final int TAIL_LINES = 40;
    private static final int TAIL_BYTES = 16 * 1024;
    private static final long FULL = 20L * 1024 * 1024;

    private final Path path;
    private volatile long begun;

    public LogFile(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Marks the start of a new process; the tail shows only its lines. A full log is first renamed to {@code .1}. */
    public File begin() throws IOException {
        if (size() > FULL) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        begun = size();
        return path.toFile();
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

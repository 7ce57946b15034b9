package vn.xeploai.platform.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the output of {@link NdjsonWriter} line by line in constant memory. */
public final class NdjsonReader {
    private final ObjectMapper json;

    public NdjsonReader(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Passes every line but the last to {@code each}.
     *
     * @return the last line's count and hash, which have been checked
     * @throws BrokenStream if the last line is missing, or its count or hash does not match: the lines passed on must not be used
     */
    public End read(InputStream in, Consumer<JsonNode> each) throws IOException {
        var digest = Sha256.digest();
        var count = 0L;
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var row = parse(line);
                if (row.path("line").asText().equals("END")) {
                    return checked(new End(count, Sha256.hex(digest)), row, lines);
                }
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                count++;
                each.accept(row);
            }
        }
        throw new BrokenStream("ends after " + count + " lines without its last one");
    }

    private JsonNode parse(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException unreadable) {
            throw new BrokenStream("has a line that is not JSON");
        }
    }

    private static End checked(End read, JsonNode last, BufferedReader rest) throws IOException {
        if (last.path("count").asLong(-1) != read.count())
            throw new BrokenStream("does not have the count of its last line");
        if (!last.path("sha256").asText().equals(read.sha256()))
            throw new BrokenStream("does not have the hash of its last line");
        if (rest.readLine() != null) throw new BrokenStream("continues after its last line");
        return read;
    }

    /** The end of a whole stream. */
    public record End(long count, String sha256) {}

    /** The stream is incomplete or altered. */
    public static final class BrokenStream extends RuntimeException {
        BrokenStream(String how) {
            super("The stream " + how);
        }
    }
}

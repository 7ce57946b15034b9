package vn.xeploai.gateway.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Reads lines of JSON that are sorted by a key, and checks them against the count and hash in the last line. Lines are passed on as the
 * bytes that were sent: millions of them are read in the memory of one.
 */
public final class LineReader implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Logger LOG = Logger.getLogger(LineReader.class);

    private final InputStream in;
    private final Source source;
    private final String keyName;
    private final MessageDigest digest;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int filled;
    private long count;
    private String key;

    /** @param keyName the field by which the lines are sorted */
    public LineReader(InputStream in, Source source, String keyName, MessageDigest digest) {
        this.in = in;
        this.source = source;
        this.keyName = keyName;
        this.digest = digest;
    }

    /** Reads the first line and rejects another instant than the requested one. */
    public void header(Instant knownAt) {
        readLine();
        var header = tree();
        if (!header.path("line").asText().equals("HEADER")) throw broken("has no header");
        if (!speaksAsOf(header, knownAt)) throw broken("knownAt is not the asked one");
        digested();
    }

    private static boolean speaksAsOf(JsonNode header, Instant asked) {
        try {
            return Instant.parse(header.path("knownAt").asText()).equals(asked);
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    /** Goes to the next line. @return false at the end, once count and hash were found right */
    public boolean next() {
        var before = key;
        readLine();
        key = null;
        if (isEnd()) return checked();
        if (key == null) throw broken("a line has no " + keyName);
        if (before != null && before.compareTo(key) > 0) throw broken("the lines are not sorted");
        digested();
        return true;
    }

    public String key() {
        return key;
    }

    /** The current line: from {@link #offset()}, {@link #length()} bytes, without its newline. */
    public byte[] bytes() {
        return buffer;
    }

    public int offset() {
        return start;
    }

    public int length() {
        return end - start;
    }

    /** The current line. */
    public JsonNode tree() {
        try {
            return TREES.readTree(buffer, start, end - start);
        } catch (IOException unreadable) {
            throw broken("has a line that is no JSON");
        }
    }

    /** An id in the current line. */
    public UUID id(String field) {
        try {
            return UUID.fromString(tree().path(field).asText());
        } catch (IllegalArgumentException unreadable) {
            throw broken("has a line without its " + field);
        }
    }

    private void readLine() {
        start = count == 0 && end == 0 ? 0 : end + 1;
        for (var at = start; ; at++) {
            if (at == filled) at = filled(at);
            if (buffer[at] == '\n') {
                end = at;
                return;
            }
        }
    }

    /** Makes room by moving the incomplete line to the front, and reads on. */
    private int filled(int at) {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            at -= start;
            start = 0;
        }
        if (filled == buffer.length) buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        var read = read();
        if (read < 0) throw broken("ends after " + count + " lines without its last one");
        filled += read;
        return at;
    }

    private int read() {
        try {
            return in.read(buffer, filled, buffer.length - filled);
        } catch (IOException lost) {
            LOG.warnf("%s: %s", source.service(), lost);
            throw SourceRefusal.unavailable(source);
        }
    }

    /** Looks no further into a line than it must. */
    private boolean isEnd() {
        String line = null;
        try (var parser = JSON.createParser(buffer, start, end - start)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                if (name.equals("line")) line = parser.getText();
                if (name.equals(keyName)) key = parser.getText();
                parser.skipChildren();
                if ("END".equals(line) || (line != null && key != null)) break;
            }
        } catch (IOException unreadable) {
            throw broken("has a line that is no JSON");
        }
        return "END".equals(line);
    }

    private boolean checked() {
        var last = tree();
        if (last.path("count").asLong(-1) != count) throw broken("does not have the count given in its last line");
        var hash = HexFormat.of().formatHex(digest.digest());
        if (!last.path("sha256").asText().equals(hash)) throw broken("does not have the hash given in its last line");
        return false;
    }

    private void digested() {
        digest.update(buffer, start, end - start + 1);
        count++;
    }

    private SourceRefusal broken(String how) {
        return SourceRefusal.unusable(source, "the stream " + how);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

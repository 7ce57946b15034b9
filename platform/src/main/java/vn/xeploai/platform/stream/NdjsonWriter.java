package vn.xeploai.platform.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;

/**
 * Newline-delimited JSON that ends in {@code {"line":"END","count":…,"sha256":…}}: the number of lines before it and the SHA-256 of their
 * bytes, newlines included. A stream without that line is incomplete and must not be used.
 */
public final class NdjsonWriter {
    private final DigestOutputStream out;
    private final ObjectWriter json;
    private long count;

    public NdjsonWriter(OutputStream out, ObjectMapper json) {
        this.out = new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), Sha256.digest());
        this.json = json.writer()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    void row(Object row) {
        try {
            line(row);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    public void line(Object row) throws IOException {
        json.writeValue((OutputStream) out, row);
        out.write('\n');
        count++;
    }

    /** Writes the last line and flushes. */
    public void end() throws IOException {
        out.on(false);
        out.write(new StreamEnd(count, out.getMessageDigest()).bytes());
        out.flush();
    }
}

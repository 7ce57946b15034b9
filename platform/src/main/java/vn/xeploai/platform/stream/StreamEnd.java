package vn.xeploai.platform.stream;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last line of a stream.
 *
 * @param count the number of lines before it
 * @param sha256 of the bytes of these lines, newlines included
 */
@Schema(description = "The last line. A stream without it is incomplete and must not be used.")
public record StreamEnd(
        String line,
        @Schema(description = "The number of lines before this one", examples = "3") long count,
        @Schema(
                        description = "SHA-256 of the bytes of these lines, newlines included",
                        examples = "ffd7d7106763fcdc17e6e3b3863c3a62bbd7676566824165df93b6c401b42b13")
                String sha256) {

    public StreamEnd(long count, MessageDigest digest) {
        this("END", count, Sha256.hex(digest));
    }

    /** The line with its newline. */
    public byte[] bytes() {
        return "{\"line\":\"%s\",\"count\":%d,\"sha256\":\"%s\"}\n"
                .formatted(line, count, sha256)
                .getBytes(StandardCharsets.US_ASCII);
    }
}

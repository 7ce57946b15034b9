package vn.xeploai.gateway.members;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import vn.xeploai.gateway.source.CheckedLines;
import vn.xeploai.platform.stream.Sha256;

/** Writes members with their ratings, each as its service sent it, and at the end how many lines there were and their hash. */
final class MergedLines {
    private static final byte[] RATINGS = ",\"ratings\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_RATINGS = "]}\n".getBytes(StandardCharsets.US_ASCII);

    private final DigestOutputStream out;
    private long count;

    MergedLines(OutputStream out, MessageDigest digest) {
        this.out = new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), digest);
    }

    void header(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        count++;
    }

    /** A rating whose member the roster does not know. */
    void rating(CheckedLines rating) throws IOException {
        write(rating);
        out.write('\n');
        count++;
    }

    /** The object of the member, left open for his ratings. */
    void member(CheckedLines member) throws IOException {
        out.write(member.bytes(), member.offset(), member.length() - 1);
        out.write(RATINGS);
        count++;
    }

    void ratingOfMember(CheckedLines rating, boolean first) throws IOException {
        if (!first) out.write(',');
        write(rating);
    }

    void endOfMember() throws IOException {
        out.write(END_OF_RATINGS);
    }

    private void write(CheckedLines line) throws IOException {
        out.write(line.bytes(), line.offset(), line.length());
    }

    void end() throws IOException {
        out.on(false);
        var hash = Sha256.hex(out.getMessageDigest());
        var end = "{\"line\":\"END\",\"count\":%d,\"sha256\":\"%s\"}\n".formatted(count, hash);
        out.write(end.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}

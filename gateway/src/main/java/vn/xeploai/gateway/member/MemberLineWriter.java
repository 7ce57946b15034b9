package vn.xeploai.gateway.member;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import vn.xeploai.gateway.source.LineReader;
import vn.xeploai.gateway.source.MemberLines;
import vn.xeploai.platform.stream.Sha256;
import vn.xeploai.platform.stream.StreamEnd;

/** Writes members with their ratings, each as its service sent it, and at the end the count of lines and their hash. */
final class MemberLineWriter implements MemberLines.Visitor {
    private static final byte[] RATINGS = ",\"ratings\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_RATINGS = "]}\n".getBytes(StandardCharsets.US_ASCII);

    private final DigestOutputStream out;
    private long count;
    private boolean first;

    MemberLineWriter(OutputStream out) {
        this.out = new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), Sha256.digest());
    }

    void header(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        endOfLine();
    }

    /** The object of the member, left open for the ratings. */
    @Override
    public void member(LineReader member) throws IOException {
        out.write(member.bytes(), member.offset(), member.length() - 1);
        out.write(RATINGS);
        count++;
        first = true;
    }

    @Override
    public void ratingOfMember(LineReader rating) throws IOException {
        if (!first) out.write(',');
        first = false;
        out.write(rating.bytes(), rating.offset(), rating.length());
    }

    @Override
    public void endOfMember() throws IOException {
        out.write(END_OF_RATINGS);
    }

    @Override
    public void ratingWithoutMember(LineReader rating) throws IOException {
        out.write(rating.bytes(), rating.offset(), rating.length());
        endOfLine();
    }

    private void endOfLine() throws IOException {
        out.write('\n');
        count++;
    }

    void end() throws IOException {
        out.on(false);
        out.write(new StreamEnd(count, out.getMessageDigest()).bytes());
        out.flush();
    }
}

package vn.xeploai.gateway.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.stream.Sha256;

class LineReaderTest {
    private static final Instant KNOWN_AT = Instant.parse("2026-11-21T09:30:00Z");

    @Property(tries = 60)
    void everyLineIsHandedOnHoweverThePiecesArrive(
            @ForAll @IntRange(max = 3000) int lines,
            @ForAll @IntRange(min = 1, max = 100_000) int piece,
            @ForAll @IntRange(max = 300) int width)
            throws IOException {
        var sent = new ArrayList<String>();
        for (int i = 0; i < lines; i++) sent.add(line("%08d".formatted(i), "x".repeat((i * 7) % (width + 1))));

        assertEquals(sent, read(stream(sent), piece));
    }

    @Test
    void aLineLongerThanAllRoomIsReadWhole() throws IOException {
        var sent = List.of(line("1", "y".repeat(500_000)));

        assertEquals(sent, read(stream(sent), 1000));
    }

    @Test
    void aTruncatedStreamIsUnusable() {
        var whole = stream(List.of(line("1", "a"), line("2", "b")));

        for (int length = 0; length < whole.length() - 1; length += 7) {
            var cut = whole.substring(0, length);
            assertThrows(SourceRefusal.class, () -> read(cut, 64));
        }
    }

    @Test
    void linesThatAreNotSortedAreUnusable() {
        assertThrows(SourceRefusal.class, () -> read(stream(List.of(line("2", "a"), line("1", "b"))), 64));
    }

    @Test
    void aLineThatWasChangedIsFound() {
        var changed = stream(List.of(line("1", "a"))).replace("\"a\"", "\"b\"");

        assertThrows(SourceRefusal.class, () -> read(changed, 64));
    }

    @Test
    void aLineWithoutItsKeyIsUnusable() {
        assertThrows(SourceRefusal.class, () -> read(stream(List.of("{\"line\":\"MEMBER\"}")), 64));
    }

    @Test
    void anotherInstantIsUnusable() {
        var other = stream(List.of()).replace("2026", "2025");

        assertThrows(SourceRefusal.class, () -> read(other, 64));
    }

    private static String line(String id, String filling) {
        return "{\"line\":\"MEMBER\",\"filling\":\"%s\",\"inner\":{\"id\":\"no\"},\"id\":\"%s\"}"
                .formatted(filling, id);
    }

    private static String stream(List<String> lines) {
        var text = new StringBuilder("{\"line\":\"HEADER\",\"knownAt\":\"" + KNOWN_AT + "\"}\n");
        lines.forEach(line -> text.append(line).append('\n'));
        return text
                + "{\"line\":\"END\",\"count\":%d,\"sha256\":\"%s\"}\n"
                        .formatted(lines.size() + 1, Sha256.of(text.toString()));
    }

    private static List<String> read(String stream, int piece) throws IOException {
        var read = new ArrayList<String>();
        try (var lines = new LineReader(inPieces(stream, piece), Source.MEMBER_SERVICE, "id", sha256())) {
            lines.header(KNOWN_AT);
            while (lines.next()) {
                read.add(new String(lines.bytes(), lines.offset(), lines.length(), StandardCharsets.UTF_8));
            }
        }
        return read;
    }

    private static InputStream inPieces(String stream, int piece) {
        return new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, piece));
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.xeploai.platform.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void streamIsReadAsItWasWritten() throws IOException {
        var seen = new ArrayList<String>();

        var end = new NdjsonReader(json)
                .read(in(written()), line -> seen.add(line.get("name").asText()));

        assertEquals(List.of("Thới Long", "Long Hưng"), seen);
        assertEquals(2, end.count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Long Hưng -> Long Hung",
                "\"count\":2 -> \"count\":3",
                "{\"name\":\"Thới Long\"}\n -> ",
                "{\"name\":\"Thới Long\"} -> {\"name\"",
                "\"line\":\"END\" -> \"line\":\"MORE\"",
            })
    void streamThatIsNotWhatWasSentIsRefused(String damage) throws IOException {
        var parts = damage.split(" -> ", -1);
        var damaged = written().replace(parts[0], parts[1]);

        assertThrows(NdjsonReader.BrokenStream.class, () -> new NdjsonReader(json).read(in(damaged), line -> {}));
    }

    @Test
    void nothingMayFollowTheLastLine() throws IOException {
        var longer = written() + "{}\n";

        assertThrows(NdjsonReader.BrokenStream.class, () -> new NdjsonReader(json).read(in(longer), line -> {}));
    }

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new NdjsonWriter(out, json);
        writer.line(Map.of("name", "Thới Long"));
        writer.line(Map.of("name", "Long Hưng"));
        writer.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

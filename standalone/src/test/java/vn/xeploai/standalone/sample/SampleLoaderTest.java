package vn.xeploai.standalone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.standalone.StartFailure;

class SampleLoaderTest {
    private static final SampleData SAMPLE = SampleData.generate();

    private final StubGateway gateway = new StubGateway();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void everythingIsWrittenOnce() {
        load();

        assertEquals(SAMPLE.units().size(), sizes("units"));
        assertEquals(SAMPLE.members().size(), sizes("members"));
        assertEquals(8, gateway.written("campaigns").size());
        assertEquals(papers(), gateway.written("decisions").size());
        assertEquals(submissions(), gateway.written("submissions").size());
        assertTrue(said.toString(StandardCharsets.UTF_8)
                .contains("đảng viên: " + SAMPLE.members().size()));
    }

    @Test
    void loadingAgainWritesNothing() {
        load();
        var writes = gateway.writes();
        load();

        assertEquals(writes, gateway.writes());
    }

    @Test
    void whatWasInterruptedIsGoneOnWith() {
        gateway.refuseAfter(60);
        var failure = assertThrows(StartFailure.class, this::load);
        gateway.refuseNothing();
        load();

        assertTrue(failure.getMessage().contains("/problems/stub-refuses"), failure.getMessage());
        assertEquals(papers(), gateway.written("decisions").size());
        assertEquals(submissions(), gateway.written("submissions").size());
    }

    @Test
    void aCityThatWasATownIsRenamedOnItsDay() {
        load();

        var version = gateway.written("units/{id}/versions").get(0).at("/versions/0");
        assertEquals("Thành phố Đông Triều", version.get("name").asText());
        assertEquals("2024-11-01", version.get("validFrom").asText());
    }

    private void load() {
        new SampleLoader().load(gateway.address(), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private int sizes(String what) {
        return gateway.written(what).stream()
                .mapToInt(list -> list.get(what).size())
                .sum();
    }

    private static int papers() {
        return SAMPLE.campaigns().stream()
                .mapToInt(campaign -> campaign.communePapers().size() + 1)
                .sum();
    }

    private static int submissions() {
        return SAMPLE.campaigns().stream()
                .mapToInt(campaign -> campaign.submissions().size())
                .sum();
    }
}

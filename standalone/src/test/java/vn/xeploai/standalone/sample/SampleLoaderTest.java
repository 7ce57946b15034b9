package vn.xeploai.standalone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.standalone.StartFailure;

class SampleLoaderTest {
    private static final SampleData SAMPLE = SampleData.generate();

    private final StubGateway gateway = new StubGateway();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void everythingIsWrittenOnce() {
        load();

        assertEquals(SAMPLE.units().size(), sizes("units"));
        assertEquals(SAMPLE.members().size(), sizes("members"));
        assertEquals(18, gateway.written("campaigns").size());
        assertEquals(12, gateway.written("campaigns/{id}/close").size());
        assertEquals(1, gateway.written("reorganisations").size());
        assertEquals(
                SAMPLE.appointments().size(),
                gateway.written("members/posts").get(0).get("posts").size());
        assertEquals(documents(), gateway.written("decisions").size());
        assertEquals(submissions(), gateway.written("submissions").size());
        assertEquals(1, gateway.written("awards/{id}/revocation").size());
        assertEquals(4, gateway.written("councils").size());
        assertTrue(printed.toString(StandardCharsets.UTF_8)
                .contains("đảng viên: " + SAMPLE.members().size()));
    }

    @Test
    void loadingAgainWritesNothing() {
        load();
        var writes = gateway.writes();
        load();

        assertEquals(writes, gateway.writes());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 700})
    void anInterruptedLoadIsContinued(int writes) {
        gateway.refuseAfter(writes);
        var failure = assertThrows(StartFailure.class, this::load);
        gateway.refuseNothing();
        load();

        assertTrue(failure.getMessage().contains("/problems/stub-refuses"), failure.getMessage());
        assertEquals(1, gateway.written("reorganisations").size());
        assertEquals(documents(), gateway.written("decisions").size());
        assertEquals(submissions(), gateway.written("submissions").size());
    }

    @Test
    void aCityThatWasATownIsRenamedOnItsDay() {
        load();

        var version = gateway.written("units/{id}/versions").get(0).at("/versions/0");
        assertEquals("Thành phố Đông Triều", version.get("name").asText());
        assertEquals("2024-11-01", version.get("validFrom").asText());
    }

    /** The reform needs the ids of earlier units, and later records need the ids of the units that it founds. */
    @Test
    void theReformComesAfterWhatItEndsAndBeforeWhatItFounds() {
        load();

        var order = gateway.order();
        var reform = order.indexOf("reorganisations");
        assertTrue(order.lastIndexOf("campaigns/{id}/close") < reform);
        assertTrue(reform < order.indexOf("members/posts"));
        assertEquals(
                1,
                order.subList(reform, order.size()).stream()
                        .filter("members"::equals)
                        .count());
        assertEquals(
                6,
                order.subList(reform, order.size()).stream()
                        .filter("campaigns"::equals)
                        .count());
    }

    @Test
    void everyUnitAndMemberOfTheReformIsNamed() {
        load();

        var decision = gateway.written("reorganisations").get(0);
        var keys = new HashSet<String>();
        decision.get("units").forEach(unit -> keys.add(unit.get("key").asText()));
        for (var unit : decision.findValues("into")) assertNamed(unit, keys);
        for (var units : decision.findValues("sources")) units.forEach(unit -> assertNamed(unit, keys));
        for (var members : decision.findValues("members")) members.forEach(id -> assertFalse(id.isNull()));
        assertEquals("2025-07-01", decision.get("effectiveOn").asText());
        assertEquals(SAMPLE.reform().decision().founded().size(), keys.size());
    }

    private static void assertNamed(JsonNode unit, Set<String> keys) {
        assertEquals(1, unit.size());
        assertTrue(unit.has("id") || keys.contains(unit.get("key").asText()), unit.toString());
    }

    private void load() {
        new SampleLoader()
                .load(gateway.address(), () -> "a-token", new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private int sizes(String what) {
        return gateway.written(what).stream()
                .mapToInt(list -> list.get(what).size())
                .sum();
    }

    private static int documents() {
        return SAMPLE.campaigns().stream()
                .mapToInt(campaign -> campaign.documents().size())
                .sum();
    }

    private static int submissions() {
        return SAMPLE.campaigns().stream()
                .mapToInt(campaign -> campaign.submissions().size())
                .sum();
    }
}

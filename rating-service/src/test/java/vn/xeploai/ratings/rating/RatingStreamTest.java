package vn.xeploai.ratings.rating;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.stream.NdjsonReader;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class RatingStreamTest {
    private final Tree one = Tree.aDistrict(2, 2, 3);
    private final Tree other = Tree.aDistrictBelow(one.province(), 1, 1, 2);
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", one);
        Rounds.anOpenRound("2022", other);
    }

    /** All lines but the last, which has been checked. */
    private static List<JsonNode> stream(UUID under, String kind, Instant knownAt) throws IOException {
        var body = Rounds.get("/ratings/stream?under={u}&period=2022&subjectKind={s}&knownAt={k}", under, kind, knownAt)
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asByteArray();
        List<JsonNode> lines = new ArrayList<>();
        new NdjsonReader(new ObjectMapper()).read(new ByteArrayInputStream(body), lines::add);
        return lines;
    }

    private static List<String> subjects(List<JsonNode> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> line.path("subjectId").asText())
                .toList();
    }

    @Test
    void everySubjectBelowTheUnitIsStreamedOnceInTheOrderOfIds() throws IOException {
        var lines = stream(one.province().id(), "MEMBER", Rounds.watermark());

        assertEquals("HEADER", lines.get(0).path("line").asText());
        var all = new ArrayList<>(one.members());
        all.addAll(other.members());
        assertEquals(sorted(all), subjects(lines));
        var cell = one.cells().get(0);
        var inCell = one.members().stream()
                .filter(member -> member.unitId().equals(cell))
                .toList();
        assertEquals(sorted(inCell), subjects(stream(cell, "MEMBER", Rounds.watermark())));
        assertEquals(4, subjects(stream(one.root(), "CELL", Rounds.watermark())).size());
    }

    /** PostgreSQL sorts by bytes, as the text does. */
    private static List<String> sorted(List<Member> members) {
        return members.stream()
                .map(member -> member.id().toString())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Test
    void aLineHasTheStateOfTheRatingAtTheInstant() throws IOException {
        var member = one.members().get(0);
        var before = Rounds.watermark();
        Rounds.decide(round, one.root(), List.of(Rounds.graded("MEMBER", member.id(), "HTTNV")))
                .statusCode(201);

        var then = lineOf(member, stream(one.root(), "MEMBER", before));
        var now = lineOf(member, stream(one.root(), "MEMBER", Rounds.watermark()));

        assertEquals("PENDING", then.path("state").asText());
        assertTrue(then.path("grade").isNull() && then.path("decidedOn").isNull());
        assertEquals("DECIDED", now.path("state").asText());
        assertEquals("HTTNV", now.path("grade").asText());
        assertEquals("2022-12-28", now.path("decidedOn").asText());
        assertEquals(round.toString(), now.path("campaignId").asText());
        assertEquals(member.unitId().toString(), now.path("unitId").asText());
    }

    private static JsonNode lineOf(Member member, List<JsonNode> lines) {
        return lines.stream()
                .filter(line ->
                        line.path("subjectId").asText().equals(member.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSubjectThatLeftOrMovedIsWhereItWasAtTheInstant() throws IOException {
        var before = Rounds.watermark();
        var mover = one.members().get(0);
        var leaver = one.members().get(1);
        var from = one.cells().get(0);
        var to = one.cells().get(3);
        one.without(leaver).moved(mover, to).known();
        Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Biến động", "dryRun", false))
                .statusCode(200);
        var now = Rounds.watermark();

        assertEquals(3, subjects(stream(from, "MEMBER", before)).size());
        assertEquals(1, subjects(stream(from, "MEMBER", now)).size());
        assertTrue(subjects(stream(to, "MEMBER", now)).contains(mover.id().toString()));
        assertEquals(11, subjects(stream(one.root(), "MEMBER", now)).size());
        assertEquals(12, subjects(stream(one.root(), "MEMBER", before)).size());
    }

    @Test
    void missingParametersAndUnsettledInstantsAreRefusedBeforeTheFirstLine() {
        Rounds.get("/ratings/stream?under={u}", one.root())
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"));
        Rounds.get("/ratings/stream?under={u}&period=2022&knownAt=2099-01-01T00:00:00Z", one.root())
                .statusCode(409)
                .body("type", equalTo("/problems/known-at-not-settled"));
    }
}

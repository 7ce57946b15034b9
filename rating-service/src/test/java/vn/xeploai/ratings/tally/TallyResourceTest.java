package vn.xeploai.ratings.tally;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.path.json.JsonPath;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class TallyResourceTest {
    private final Tree district = Tree.aDistrict(2, 2, 3);
    private final UUID cell = district.cells().get(0);
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
    }

    @Test
    void everyUnitOfTheCopiedTreeIsListedWithItsOwnCounts() {
        decide("HTTNV", 0);

        var tallies = tallies(district.root());

        assertEquals(7, tallies.getList("units").size());
        assertEquals(district.root().toString(), tallies.getString("units[0].unitId"));
        assertEquals(3, count(tallies, cell, "MEMBER"));
        assertEquals(1, count(tallies, cell, "CELL"));
        assertEquals(0, count(tallies, district.root(), "MEMBER"));
        assertEquals("P2019", tallies.getString("scheme.id"));
        assertEquals(List.of("OPEN"), tallies.getList("campaigns.state"));
    }

    private String decide(String grade, int member) {
        return decide(Rounds.graded("MEMBER", district.members().get(member).id(), grade));
    }

    private String decide(Map<String, Object> item) {
        return Rounds.decide(round, district.root(), List.of(item))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonPath tallies(UUID under) {
        return Rounds.get("/tallies?under={u}&period=2022&track=PARTY", under)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int count(JsonPath tallies, UUID unit, String kind) {
        List<Integer> counts =
                tallies.getList("units.find { it.unitId == '%s' }.counts.findAll { it.subjectKind == '%s' }.count"
                        .formatted(unit, kind));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void belowTheRootOnlyThatSubtreeIsListed() {
        var ward = district.wards().get(0);

        Rounds.get("/tallies?under={u}&period=2022", ward)
                .body("units", hasSize(3))
                .body("units[0].unitId", equalTo(ward.toString()))
                .body(
                        "units.parentId",
                        containsInAnyOrder(district.root().toString(), ward.toString(), ward.toString()));
    }

    @Test
    void aboveTheRootsAllCampaignsAreListed() {
        var sister = Tree.aDistrictBelow(district.province(), 1, 1, 1);
        var other = Rounds.anOpenRound("2022", sister);

        Rounds.get("/tallies?under={u}&period=2022", district.province().id())
                .body("campaigns.id", contains(round.toString(), other.toString()))
                .body("units", hasSize(10));
        Rounds.get("/tallies?under={u}&period=2021", district.province().id())
                .body("campaigns", hasSize(0))
                .body("units", hasSize(0))
                .body("scheme.id", equalTo("P2019"));
    }

    @Test
    void aYearWithoutSchemeHasNone() {
        Rounds.get("/tallies?under={u}&period=1999", district.root())
                .statusCode(200)
                .body("scheme", nullValue())
                .body("units", hasSize(0));
    }

    @Test
    void theScopeMustBeNamed() {
        Rounds.get("/tallies?under={u}", district.root())
                .statusCode(400)
                .body("type", equalTo("/problems/tally-scope-missing"));
        Rounds.get("/tallies?under={u}&period=abc", district.root())
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
        Rounds.get("/tallies?campaign={c}", UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/campaign-not-found"));
    }

    @Test
    void everyStepOfARatingIsAStateOfItsOwn() {
        var proposed = selfRated(1);
        selfRated(0);
        Rounds.act(proposed, "proposal", cell, Map.of("grade", "HTTNV")).statusCode(200);
        decide("HTTNV", 2);

        Rounds.get("/tallies?under={u}&period=2022", cell)
                .body(
                        "units[0].counts.findAll { it.subjectKind == 'MEMBER' }.state",
                        containsInAnyOrder("SELF_RATED", "PROPOSED", "DECIDED"));
    }

    private UUID selfRated(int member) {
        var rating = Rounds.ratingOf(round, district.members().get(member).id());
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTTNV")).statusCode(200);
        return rating;
    }

    @Test
    void earlierAnswersAreReproducedAfterLaterDecisions() {
        var old = decide("HTTNV", 0);
        var before = tallies(district.root());
        decide(Rounds.replacing(
                Rounds.graded("MEMBER", district.members().get(0).id(), "HTNV"), old));
        decide("HTTNV", 1);

        var again = knownAt(before.getString("knownAt"));

        assertEquals(before.<Object>get(), again.<Object>get());
        assertNotEquals(before.getList("units"), tallies(district.root()).getList("units"));
    }

    private JsonPath knownAt(String instant) {
        return Rounds.get("/tallies?under={u}&period=2022&knownAt={k}", district.root(), instant)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void anInstantThatIsNotSettledIsRefused() {
        Rounds.get("/tallies?under={u}&period=2022&knownAt=2099-01-01T00:00:00Z", district.root())
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/known-at-not-settled"));
    }

    @Test
    void theHashOfMembersIsTheOneOfMemberService() throws Exception {
        var sum = BigInteger.ZERO;
        for (var member : district.members()) {
            if (member.unitId().equals(cell)) sum = sum.add(hash(member));
        }

        Rounds.get("/tallies?under={u}&period=2022", cell).body("units[0].rosterHash", equalTo(sum.toString()));
        Rounds.get("/tallies?under={u}&period=2022", district.root()).body("units[0].rosterHash", nullValue());
    }

    /** The first 60 bits of the MD5 of where who is. */
    private static BigInteger hash(Member member) throws NoSuchAlgorithmException {
        var text = member.unitId() + "/" + member.id();
        var md5 = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        return new BigInteger(HexFormat.of().formatHex(md5).substring(0, 15), 16);
    }

    @Test
    void closingShowsInTheAnswer() {
        var open = tallies(district.root());
        Rounds.post("/campaigns/" + round + "/close", Map.of()).statusCode(200);

        assertEquals("CLOSED", tallies(district.root()).getString("campaigns[0].state"));
        assertEquals("OPEN", knownAt(open.getString("knownAt")).getString("campaigns[0].state"));
    }

    @Test
    void theCheckFindsNoDifference() {
        decide("HTTNV", 0);

        Rounds.get("/tallies/check?campaign={c}", round)
                .statusCode(200)
                .body("subjects", equalTo(18))
                .body("knownAt", notNullValue())
                .body("differences", hasSize(0));
    }
}

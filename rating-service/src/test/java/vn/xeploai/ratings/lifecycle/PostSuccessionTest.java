package vn.xeploai.ratings.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A district of one ward becomes a commune; its cells go on. */
@ServiceTest
class PostSuccessionTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Tree district = Tree.aDistrict(1, 2, 3);
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final Member ofCell = district.members().get(0);
    private final Member ofWard = district.members().get(1);
    private final Member ofDistrict = district.members().get(2);
    private final Tree commune = Tree.aCommuneOf(district.province(), district.cells(), district.members());

    @Test
    void leadersGoWithTheWholeOfTheirUnitAndCollectivesOnlyAsThemselves() {
        var old = Rounds.anOpenRoundOfAll("2025", "PARTY", before().known());
        reform();
        var here = Rounds.anOpenRoundOfAll("2025", "PARTY", after().known());
        assertEquals(Map.of("COLLECTIVE PENDING", 1, "SUPERIOR_ORGANISATION PENDING", 1), roster(here));

        succeed(old)
                .body(
                        "handedOver.collect { it.subjectKind + ' ' + it.count }",
                        contains("CELL 2", "COLLECTIVE 1", "LEADER 2", "MEMBER 6"));

        assertEquals(
                Map.of(
                        "COLLECTIVE PENDING", 2,
                        "GRASSROOTS_ORGANISATION PENDING", 1,
                        "LEADER PENDING", 1,
                        "SUPERIOR_ORGANISATION PENDING", 1),
                roster(old));
        assertEquals(
                Map.of(
                        "CELL PENDING", 2,
                        "COLLECTIVE PENDING", 2,
                        "LEADER PENDING", 2,
                        "MEMBER PENDING", 6,
                        "SUPERIOR_ORGANISATION PENDING", 1),
                roster(here));
        Rounds.get("/ratings/" + Rounds.ratingOf(here, "LEADER", ofWard.id()))
                .body("unitId", equalTo(commune.root().toString()));
        Rounds.get("/ratings/" + Rounds.ratingOf(old, "LEADER", ofDistrict.id()))
                .body("state", equalTo("PENDING"));
        for (var round : List.of(old, here)) {
            Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
        }
    }

    private Tree before() {
        return district.holding(
                Post.secretary(ofCell, cell),
                Post.committeeMember(ofWard, cell),
                Post.committeeMember(ofDistrict, cell),
                Post.secretary(ofWard, ward),
                Post.secretary(ofDistrict, district.root()));
    }

    private Tree after() {
        return commune.holding(
                Post.secretary(ofCell, cell),
                Post.committeeMember(ofWard, cell),
                Post.committeeMember(ofDistrict, cell),
                Post.secretary(ofWard, commune.root()));
    }

    private void reform() {
        FakeReorganisations.ended(district.root(), REFORM);
        FakeReorganisations.lineage(
                district.root(),
                "FROM",
                List.of(
                        FakeReorganisations.link(cell, cell),
                        FakeReorganisations.link(
                                district.cells().get(1), district.cells().get(1)),
                        FakeReorganisations.link(ward, commune.root()),
                        FakeReorganisations.link(district.root(), commune.root(), "PART", List.of(), true)));
    }

    private static ValidatableResponse succeed(UUID campaign) {
        var order = Map.of("reorganisationId", FakeReorganisations.decided(REFORM, campaign, "HAND_OVER"));
        return Rounds.post("/campaigns/" + campaign + "/succession", order).statusCode(200);
    }

    /** The number of subjects on a roster by kind and state. */
    private static Map<String, Integer> roster(UUID campaign) {
        List<Map<String, Object>> counts = Rounds.get("/tallies?campaign={c}", campaign)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("units.counts.flatten()");
        var sums = new TreeMap<String, Integer>();
        counts.forEach(count -> sums.merge(
                count.get("subjectKind") + " " + count.get("state"), (Integer) count.get("count"), Integer::sum));
        return sums;
    }

    @Test
    void anOfficialGoesWithTheOfficeTheAgencyEndsAndARefreshKeepsThem() {
        var official = Post.official(ofCell, ward, true);
        var old = Rounds.anOpenRoundOfAll(
                "2025", "STATE", district.holding(official).known());
        reform();
        var here = Rounds.anOpenRoundOfAll(
                "2025",
                "STATE",
                commune.holding(Post.official(ofCell, commune.root(), true)).known());
        assertEquals(Map.of("AGENCY PENDING", 1), roster(here));

        succeed(old);

        assertEquals(Map.of("AGENCY PENDING", 1), roster(old));
        assertEquals(Map.of("AGENCY PENDING", 1, "OFFICIAL PENDING", 1), roster(here));
        Rounds.post("/campaigns/" + here + "/roster-refresh", Map.of("reason", "Rà soát", "dryRun", true))
                .statusCode(200)
                .body("joined", hasSize(0))
                .body("left", hasSize(0))
                .body("changed", hasSize(0));
        Rounds.get("/ratings/{r}/assessment", Rounds.ratingOf(here, ofCell.id()))
                .body("facts.findAll { it.fact == 'LEADS' }.value", contains(true));
    }
}

package vn.xeploai.ratings.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.xeploai.ratings.lifecycle.HandOvers.handOver;
import static vn.xeploai.ratings.lifecycle.HandOvers.openAsOf;
import static vn.xeploai.ratings.testing.FakeReorganisations.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;
import vn.xeploai.ratings.testing.Unit;

/** Of a district of two wards the first moves to a neighbour; when the district itself ends, only the second goes to what follows it. */
@ServiceTest
class MovedUnitSuccessionTest {
    private static final LocalDate ROSTER = LocalDate.of(2025, 10, 31);
    private static final LocalDate ENDED = LocalDate.of(2025, 11, 20);
    private static final LocalDate EVE = ENDED.minusDays(1);
    private static final LocalDate YEARS_END = LocalDate.of(2025, 12, 31);

    private final Tree district = Tree.aDistrict(2, 1, 2);
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final UUID other = district.cells().get(1);
    private final List<Member> movers = district.membersOf(cell);
    private final Tree neighbour = Tree.aDistrictBelow(district.province(), 1, 1, 2);
    private final Tree successor = Tree.aCommuneOf(district.province(), List.of(other), district.membersOf(other));

    @BeforeEach
    void end() {
        district.holding(
                        Post.secretary(movers.get(0), cell),
                        Post.secretary(movers.get(1), ward),
                        Post.official(movers.get(0), ward, true))
                .known();
        var arrived = List.of(
                new Unit(ward, neighbour.root(), "COMMUNE_COMMITTEE", "WARD", "GRASSROOTS"),
                new Unit(cell, ward, "CELL", "RESIDENTIAL", "CELL"));
        new Tree(
                        neighbour.above(),
                        joined(neighbour.units(), arrived),
                        joined(neighbour.members(), movers),
                        List.of(Post.secretary(movers.get(0), cell), Post.secretary(movers.get(1), ward)))
                .known();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What member-service answers about the district. */
    private void below(LocalDate from, UUID... others) {
        List<Map<String, Object>> links = new ArrayList<>();
        Stream.of(others).forEach(unit -> links.add(link(unit, unit)));
        links.add(link(other, other));
        links.add(link(district.wards().get(1), successor.root()));
        links.add(link(district.root(), successor.root(), "PART", List.of(), true));
        FakeReorganisations.lineage(district.root(), from, "FROM", links);
    }

    private void asked(String way) {
        below(EVE);
        switch (way) {
            case "FROM_THE_ROSTERS_DAY" -> below(ROSTER, ward, cell);
            case "FROM_THE_EVE" -> {
                below(ROSTER);
                below(EVE, ward, cell);
            }
            case "FROM_THE_EVE_ALONE" -> below(EVE, ward, cell);
            default -> {
                below(ROSTER);
                FakeReorganisations.lineage(ward, ROSTER, "TO", List.of(link(cell, cell), link(ward, ward)));
                FakeReorganisations.lineage(cell, EVE, "TO", List.of(link(other, cell), link(cell, cell)));
            }
        }
    }

    /** Opened before the end of its root. */
    private UUID opened(String track) {
        var campaign = openAsOf(ROSTER, district, track);
        FakeReorganisations.ended(district.root(), ENDED);
        return campaign;
    }

    @Test
    void aCampaignIsNotOpenedOnceItsRootHasEndedWithinThePeriod() {
        FakeReorganisations.ended(district.root(), ENDED);
        var planned = Rounds.planned(Map.of(
                "period", "2025", "track", "PARTY", "rootUnitId", district.root(), "rosterOn", ROSTER.toString()));

        Rounds.post("/campaigns/" + planned + "/open", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/campaign-root-ended"));
    }

    @ParameterizedTest
    @CsvSource({"FROM_THE_ROSTERS_DAY", "FROM_THE_EVE", "FROM_THE_EVE_ALONE", "EACH_ALONE"})
    void aUnitThatMovedBeforeTheEndIsRatedWhereItIs(String way) {
        asked(way);
        var left = opened("PARTY");
        var there = openAsOf(YEARS_END, neighbour, "PARTY");
        openAsOf(YEARS_END, successor, "PARTY");

        handOver(left, ENDED)
                .statusCode(200)
                .body(
                        "handedOver.findAll { it.campaignId == '%s' }.collect { it.subjectKind + ' ' + it.count }"
                                .formatted(there),
                        containsInAnyOrder(
                                "CELL 1", "COLLECTIVE 1", "GRASSROOTS_ORGANISATION 1", "LEADER 2", "MEMBER 2"));

        Rounds.get("/ratings/" + Rounds.ratingOf(there, "CELL", cell)).body("unitId", equalTo(cell.toString()));
        for (var round : List.of(left, there)) {
            Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
        }
    }

    /** So does the agency that the official leads. */
    @Test
    void anOfficialGoesAlongWithTheOfficeThatMoved() {
        asked("FROM_THE_ROSTERS_DAY");
        var left = opened("STATE");
        var there = openAsOf(YEARS_END, neighbour, "STATE");

        handOver(left, ENDED)
                .statusCode(200)
                .body("handedOver.campaignId", contains(there.toString(), there.toString()));

        Rounds.get("/ratings/"
                        + Rounds.ratingOf(there, "OFFICIAL", movers.get(0).id()))
                .body("unitId", equalTo(ward.toString()));
        Rounds.get("/ratings/" + Rounds.ratingOf(there, "AGENCY", ward)).body("unitId", equalTo(ward.toString()));
    }

    /** First the cell gave one member to the neighbour and the others to a cell that then went whole to the other one. */
    @Test
    void aMemberMovedBySeveralDecisionsIsRatedWhereTheLastOneLeads() {
        var named = movers.get(0).id();
        var cellThere = neighbour.cells().get(0);
        below(EVE);
        FakeReorganisations.lineage(
                district.root(),
                ROSTER,
                "FROM",
                List.of(
                        link(cell, cellThere, "PART", List.of(named), false),
                        link(cell, other, "PART", List.of(), true),
                        link(other, other),
                        link(ward, neighbour.root())));
        var left = opened("PARTY");
        var there = openAsOf(YEARS_END, neighbour, "PARTY");
        var here = openAsOf(YEARS_END, successor, "PARTY");

        handOver(left, ENDED).statusCode(200);

        Rounds.get("/ratings/" + Rounds.ratingOf(there, "MEMBER", named)).body("unitId", equalTo(cellThere.toString()));
        Rounds.get("/ratings/" + Rounds.ratingOf(here, "MEMBER", movers.get(1).id()))
                .body("unitId", equalTo(other.toString()));
        Rounds.get("/ratings/" + Rounds.ratingOf(left, "LEADER", movers.get(0).id()))
                .body("state", equalTo("PENDING"));
    }

    @Test
    void nothingIsHandedOverWhileAUnitIsUnknown() {
        below(ROSTER);
        below(EVE);
        var left = opened("PARTY");

        handOver(left, ENDED)
                .statusCode(409)
                .body("type", equalTo("/problems/succession-unattributed"))
                .body("units", contains(cell.toString()));
    }

    @Test
    void aRootThatExistedOnNoneOfTheDaysIsNotHandedOver() {
        handOver(opened("PARTY"), ENDED).statusCode(422).body("type", equalTo("/problems/campaign-root-not-active"));
    }
}

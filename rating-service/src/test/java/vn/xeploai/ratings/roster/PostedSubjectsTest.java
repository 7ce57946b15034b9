package vn.xeploai.ratings.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Leaders, collectives, officials and agencies are derived from the posts that member-service reports. */
@ServiceTest
class PostedSubjectsTest {
    private final Tree district = Tree.aDistrict(2, 2, 4);
    private final UUID ward = district.wards().get(0);
    private final UUID otherWard = district.wards().get(1);
    private final UUID cell = district.cells().get(0);
    private final UUID otherCell = district.cells().get(1);
    private final Member one = district.members().get(0);
    private final Member two = district.members().get(1);
    private final Member three = district.members().get(2);

    @Test
    void aLeaderIsRatedOnceInTheHighestUnitThatTheyLead() {
        var round = openParty(
                Post.secretary(one, cell),
                Post.secretary(one, ward),
                Post.committeeMember(one, district.root()),
                Post.secretary(two, otherCell),
                Post.committeeMember(three, ward),
                Post.official(three, ward, true));

        assertEquals(Map.of(one.id(), ward, two.id(), otherCell), places(round, "LEADER"));
    }

    private UUID openParty(Post... posts) {
        return Rounds.anOpenRoundOfAll("2022", "PARTY", district.holding(posts).known());
    }

    private UUID openState(Post... posts) {
        return Rounds.anOpenRoundOfAll("2022", "STATE", district.holding(posts).known());
    }

    /** In which unit the roster has each subject of the kind. */
    private static Map<UUID, UUID> places(UUID round, String kind) {
        var answer = Rounds.get("/ratings?campaign={c}&subjectKind={k}", round, kind)
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> subjects = answer.getList("items.subject.id");
        List<String> units = answer.getList("items.unitId");
        var places = new TreeMap<UUID, UUID>();
        for (var item = 0; item < subjects.size(); item++)
            places.put(UUID.fromString(subjects.get(item)), UUID.fromString(units.get(item)));
        assertEquals(subjects.size(), places.size());
        return places;
    }

    @Test
    void anOfficialIsRatedOnceWhereTheHighestPostIsHeld() {
        var round = openState(
                Post.official(one, ward, false),
                Post.official(one, cell, true),
                Post.official(two, ward, false),
                Post.official(two, otherWard, true),
                Post.secretary(three, ward));

        assertEquals(Map.of(one.id(), ward, two.id(), otherWard), places(round, "OFFICIAL"));
        Rounds.get("/ratings?campaign={c}&subjectKind=OFFICIAL&total=true", round)
                .body("total", equalTo(2));
    }

    @Test
    void thereIsAnAgencyWhereSomebodyLeadsOnTheStatesSide() {
        var round = openState(
                Post.official(one, ward, true),
                Post.official(two, ward, true),
                Post.official(three, otherWard, false),
                Post.secretary(three, otherWard),
                Post.official(two, cell, true));

        assertEquals(Map.of(ward, ward), places(round, "AGENCY"));
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    @Test
    void everyCommitteeLeadsAndACellOnlyWithThreeHoldersOfPosts() {
        var round = openParty(
                Post.secretary(one, cell),
                Post.committeeMember(two, cell),
                Post.committeeMember(three, cell),
                Post.secretary(one, otherCell),
                Post.committeeMember(one, otherCell),
                Post.committeeMember(two, otherCell),
                Post.official(three, otherCell, true));

        assertEquals(
                Map.of(district.root(), district.root(), ward, ward, otherWard, otherWard, cell, cell),
                places(round, "COLLECTIVE"));
    }

    @Test
    void aCampaignOfOtherKindsHasNoneOfThem() {
        var round = Rounds.anOpenRound(
                "2022", district.holding(Post.secretary(one, ward)).known());

        Rounds.get("/ratings?campaign={c}&total=true", round).body("total", equalTo(22));
    }

    @Test
    void theHolderOfAPostMayBeAMemberElsewhere() {
        var stranger = Member.in(UUID.randomUUID());
        var round = openParty(Post.secretary(stranger, ward));

        assertEquals(Map.of(stranger.id(), ward), places(round, "LEADER"));
        Rounds.get("/ratings/" + Rounds.ratingOf(round, "LEADER", stranger.id()))
                .body("standing", equalTo("OFFICIAL"));
    }

    @Test
    void theStandingOfAnOfficialIsNotOfTheirRating() {
        var round = openState(Post.official(one, ward, true));

        Rounds.get("/ratings/" + Rounds.ratingOf(round, one.id())).body("standing", nullValue());
    }

    @Test
    void aMemberIsCountedSeparatelyInEachKind() {
        var round = openParty(Post.secretary(one, ward));

        Rounds.decide(round, district.root(), List.of(Rounds.graded("MEMBER", one.id(), "HTTNV")))
                .statusCode(201);

        Rounds.get("/ratings?campaign={c}&subject={s}", round, one.id())
                .body("items.subject.kind", containsInAnyOrder("MEMBER", "LEADER"));
        Rounds.get("/ratings/" + Rounds.ratingOf(round, "LEADER", one.id())).body("state", equalTo("PENDING"));
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    @Test
    void aRefreshReportsLostNewAndHigherPosts() {
        var round = openParty(Post.secretary(one, cell), Post.secretary(two, otherCell));
        district.holding(Post.secretary(one, ward), Post.secretary(three, otherCell))
                .known();

        refresh(round)
                .body("left.subject.id", contains(two.id().toString()))
                .body("left.subject.kind", contains("LEADER"))
                .body("joined.subject.id", contains(three.id().toString()))
                .body("moved.subject.id", contains(one.id().toString()))
                .body("moved[0].fromUnitId", equalTo(cell.toString()))
                .body("moved[0].toUnitId", equalTo(ward.toString()));

        Rounds.get("/ratings/" + Rounds.ratingOf(round, "LEADER", two.id())).body("state", equalTo("OFF_ROSTER"));
        assertEquals(Map.of(one.id(), ward, three.id(), otherCell, two.id(), otherCell), places(round, "LEADER"));
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
    }

    private static ValidatableResponse refresh(UUID round) {
        var body = Map.of("reason", "Thay đổi chức vụ", "dryRun", false);
        return Rounds.post("/campaigns/" + round + "/roster-refresh", body).statusCode(200);
    }

    @Test
    void anOfficialWhoBecomesALeaderOfTheUnitIsChanged() {
        var round = openState(Post.official(one, ward, false));
        var rating = Rounds.ratingOf(round, one.id());
        Rounds.get("/ratings/{r}/assessment", rating).body(LEADS, contains(false));
        district.holding(Post.official(one, ward, true)).known();

        refresh(round)
                .body("changed.subject.id", contains(one.id().toString()))
                .body("changed[0].fromLeads", equalTo(false))
                .body("changed[0].toLeads", equalTo(true));

        Rounds.get("/ratings/{r}/assessment", rating).body(LEADS, contains(true));
    }

    private static final String LEADS = "facts.findAll { it.fact == 'LEADS' }.value";

    @Test
    void aCommitteeWithoutMembersLeavesTheRoster() {
        var round = openParty(
                Post.secretary(one, cell), Post.committeeMember(two, cell), Post.committeeMember(three, cell));
        district.holding(Post.secretary(one, cell), Post.committeeMember(two, cell))
                .known();

        refresh(round)
                .body("left.subject.kind", contains("COLLECTIVE"))
                .body("left.subject.id", contains(cell.toString()))
                .body("joined", hasSize(0));
    }
}

package vn.xeploai.emulation.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.xeploai.emulation.council.Councils.meet;
import static vn.xeploai.emulation.council.Councils.vote;

import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.nomination.Nominations;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class CouncilResourceTest {
    private final Tree people = Tree.aDistrict(1, 1, 3);
    private final UUID office = people.wards().get(0);
    private final Tree district = people.holding(people.members().stream()
                    .map(member -> Post.official(member, office, false))
                    .toArray(Post[]::new))
            .known();
    private final UUID[] officials = district.members().stream().map(Member::id).toArray(UUID[]::new);

    private UUID campaign;
    private String council;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRoundOfAll("2024", "STATE", district);
        council = Councils.aCouncil(district.root(), 11);
    }

    /** Of eleven members eight votes fail 80 % and nine pass; nine fail 90 % and ten pass. */
    @Test
    void anItemPassesByTheVotesOfAllMembers() {
        var ofBase = items("CSTDCS");
        var ofProvince = items("CSTDT");
        var ofWorkers = items("LDTT");
        meet(
                        council,
                        "2025-01-10",
                        8,
                        2,
                        vote(ofBase.get(0), 8, 2),
                        vote(ofBase.get(1), 9, 1),
                        vote(ofProvince.get(0), 9, 1),
                        vote(ofProvince.get(1), 10, 0),
                        vote(ofWorkers.get(0), 1, 9))
                .statusCode(201)
                .body("members", equalTo(11))
                .body("votes.threshold", contains(80, 80, 90, 90, null))
                .body("votes.needed", contains(9, 9, 10, 10, null))
                .body("votes.passed", contains(false, true, false, true, null))
                .body(
                        "votes.findAll { it.finding?.rule == 'V33' }.nominationItemId",
                        contains(ofBase.get(0), ofProvince.get(0)))
                .body("votes[0].finding.expected", equalTo("≥ 9"))
                .body(
                        "votes[0].finding.explanation.vi",
                        equalTo("8 phiếu thuận trên tổng số 11 thành viên hội đồng; cần ít nhất 9 phiếu (80 %)."));

        votes("passed=true").body("items.nominationItemId", contains(ofBase.get(1), ofProvince.get(1)));
        votes("passed=false&title=CSTDT&total=true").body("total", equalTo(1));
    }

    @Test
    void aLaterMeetingReplacesTheVoteOfAnEarlierOneAndBothRemainReadable() {
        var item = items("CSTDCS").get(0);
        String later = meet(council, "2025-01-20", 10, 1, vote(item, 9, 2))
                .statusCode(201)
                .extract()
                .path("id");
        meet(council, "2025-01-10", 10, 1, vote(item, 8, 3))
                .statusCode(201)
                .body("votes[0].counts", equalTo(false))
                .body("votes[0].passed", equalTo(false));
        votes("item=" + item).body("items.passed", contains(true, false)).body("items.counts", contains(true, false));
        votes("counts=true&item=" + item).body("items.councilMeetingId", contains(later));

        cancelMeeting(later).statusCode(200).body("cancellationReason", equalTo("Ghi nhầm số phiếu"));
        cancelMeeting(later).statusCode(409).body("type", equalTo("/problems/council-meeting-already-cancelled"));
        votes("counts=true&item=" + item).body("items.heldOn", contains("2025-01-10"));
    }

    @Test
    void theVotesOnAnItemAreThoseWhoWerePresentOrVotedInWriting() {
        var items = items("CSTDCS");
        meet(
                        council,
                        "2025-01-10",
                        8,
                        2,
                        vote(items.get(0), 8, 1),
                        vote(items.get(1), 9, 1),
                        vote(items.get(1), 9, 1),
                        vote(UUID.randomUUID().toString(), 9, 1))
                .statusCode(422)
                .body("type", equalTo("/problems/council-votes-invalid"))
                .body("errors.field", contains("votes[0]", "votes[2]", "votes[3].nominationItemId"))
                .body("errors[0].message", equalTo("Tổng số phiếu là 9, phải bằng số người dự họp và gửi ý kiến: 10"));
        meet(council, "2025-01-10", 10, 2, vote(items.get(0), 12, 0))
                .statusCode(422)
                .body("type", equalTo("/problems/council-members-exceeded"))
                .body("errors.field", contains("present"));
        meet(council, "2024-01-31", 8, 2, vote(items.get(0), 9, 1))
                .statusCode(422)
                .body("type", equalTo("/problems/council-meeting-too-early"));
        meet(UUID.randomUUID().toString(), "2025-01-10", 8, 2, vote(items.get(0), 9, 1))
                .statusCode(404)
                .body("type", equalTo("/problems/council-not-found"));
        votes("total=true").body("total", equalTo(0));
    }

    @Test
    void nobodyVotesOnACancelledItem() {
        String nomination = Nominations.nominate(campaign, office, Nominations.item("CSTDCS", "MEMBER", officials[0]))
                .extract()
                .path("id");
        String item = Rounds.get("/nominations/{id}", nomination).extract().path("items[0].id");
        Rounds.post("/nominations/" + nomination + "/cancellation", Map.of("reason", "Đơn vị rút đề nghị"))
                .statusCode(200);

        meet(council, "2025-01-10", 8, 2, vote(item, 9, 1))
                .statusCode(422)
                .body("errors.code", contains("council-vote-item-cancelled"));
    }

    @Test
    void aMeetingIsRecordedOnceByItsMinutes() {
        var item = items("CSTDCS").get(0);
        String first = meet(council, "2025-01-10", "05/BB-HĐTĐKT", 10, 1, vote(item, 9, 2))
                .statusCode(201)
                .extract()
                .path("id");
        meet(council, "2025-01-10", "05/bb – hđtđkt", 10, 1, vote(item, 9, 2))
                .statusCode(409)
                .body("type", equalTo("/problems/council-meeting-recorded"))
                .body("councilMeetingId", equalTo(first));

        Rounds.get("/councils/{c}/meetings", council).body("items.id", contains(first));
        Rounds.get("/councils/{c}/meetings/{m}", council, first).body("votes", hasSize(1));
        Rounds.get("/councils/{c}/meetings/{m}", Councils.aCouncil(office, 5), first)
                .statusCode(404)
                .body("type", equalTo("/problems/council-meeting-not-found"));
        cancelCouncil(council).statusCode(409).body("type", equalTo("/problems/council-has-met"));
        for (var list : List.of("meetings", "votes"))
            Rounds.get("/councils/{c}/{l}", UUID.randomUUID(), list)
                    .statusCode(404)
                    .body("type", equalTo("/problems/council-not-found"));
    }

    @Test
    void aCouncilIsRecordedOnceInEachComposition() {
        String id = Councils.form(office, 7, "Hội đồng phường")
                .statusCode(201)
                .body("cancellationReason", nullValue())
                .extract()
                .path("id");
        var decomposed = Normalizer.normalize("Hội đồng phường", Normalizer.Form.NFD);
        for (var spelling : List.of("Hội đồng phường", "HỘI ĐỒNG  PHƯỜNG", decomposed))
            Councils.form(office, 9, spelling)
                    .statusCode(409)
                    .body("type", equalTo("/problems/council-recorded"))
                    .body("councilId", equalTo(id));
        Councils.form(UUID.randomUUID(), 9, "Hội đồng")
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"));

        cancelCouncil(id).statusCode(200).body("cancellationReason", equalTo("Ghi nhầm"));
        cancelCouncil(id).statusCode(409).body("type", equalTo("/problems/council-already-cancelled"));
        meet(id, "2025-01-10", 5, 0, vote(items("CSTDCS").get(0), 5, 0)).statusCode(409);
        Councils.form(office, 9, "Hội đồng phường").statusCode(201);
        Rounds.get("/councils?unit={u}&cancelled=false", office).body("items.members", contains(9));
        Rounds.get("/councils/{id}", id).body("members", equalTo(7));
    }

    @Test
    void aCouncilIsOfAUnitThatExistsThen() {
        FakeReorganisations.ended(office, LocalDate.of(2024, 1, 1));
        Councils.form(office, 9, "Hội đồng phường")
                .statusCode(422)
                .body("type", equalTo("/problems/named-unit-not-active"))
                .body("errors.field", contains("unitId"));
    }

    @Test
    void minutesFollowTheMeetingAndTheMeetingTheNominations() {
        var item = items("CSTDCS").get(0);
        meet(council, "2025-01-04", 9, 2, vote(item, 9, 2))
                .statusCode(422)
                .body("errors.field", contains("votes[0].nominationItemId"))
                .body("errors[0].code", equalTo("council-vote-before-nomination"))
                .body("errors[0].message", equalTo("Đề nghị ngày 2025-01-05, sau ngày họp 2025-01-04"));
        Rounds.post(
                        "/councils/" + council + "/meetings",
                        Councils.minutes("2025-01-10", "2025-01-09", vote(item, 9, 2)))
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.field", contains("document.date"));
        votes("total=true").body("total", equalTo(0));
    }

    /** The ids of the items by which the officials are nominated. */
    private List<String> items(String title) {
        return Nominations.items(campaign, office, title, officials);
    }

    private ValidatableResponse votes(String query) {
        return Rounds.get("/councils/{c}/votes?" + query, council).statusCode(200);
    }

    private ValidatableResponse cancelMeeting(String meeting) {
        return Rounds.post(
                "/councils/" + council + "/meetings/" + meeting + "/cancellation",
                Map.of("reason", "Ghi nhầm số phiếu"));
    }

    private static ValidatableResponse cancelCouncil(String id) {
        return Rounds.post("/councils/" + id + "/cancellation", Map.of("reason", "Ghi nhầm"));
    }
}

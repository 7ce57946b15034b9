package vn.xeploai.reviews.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class MeetingResourceTest {
    /** Two wards of two cells of three members each, in a campaign of 2018. */
    private final Tree district = Tree.aDistrict(2, 2, 3).known();

    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final List<Member> members = district.membersOf(cell);
    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2018", district);
    }

    @Test
    void minutesAreNotOfADayBeforeTheMeeting() {
        var early = meeting(cell, "2018-05-03");
        early.put("document", Map.of("number", "05-BB/CB", "date", "2018-05-02", "authority", "Chi bộ"));

        record(early)
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.field", contains("document.date"));
    }

    @Test
    void whoIsNotNamedAsAbsentWasPresentAndIsCountedInEveryUnitAbove() {
        String id = record(meeting(cell, "2018-05-03", absent(members.get(0), true), absent(members.get(1), false)))
                .statusCode(201)
                .body("obliged", equalTo(3))
                .body("present", equalTo(1))
                .body("excused", equalTo(1))
                .body("documentNumber", equalTo("05-BB/CB"))
                .extract()
                .path("id");
        record(meeting(ward, "2018-05-10")).statusCode(201).body("obliged", equalTo(6));
        var thematic = meeting(cell, "2018-05-03", absent(members.get(0), true));
        thematic.put("kind", "THEMATIC");
        record(thematic).statusCode(201);

        Rounds.get("/meetings/{id}", id)
                .statusCode(200)
                .body(absence(members.get(0), "excused"), equalTo(true))
                .body(absence(members.get(0), "reason"), equalTo("Đi công tác"))
                .body(absence(members.get(1), "excused"), equalTo(false));
        attendance("")
                .body("unitId", equalTo(district.root().toString()))
                .body("on", equalTo("2018-12-31"))
                .body(figure(district.root(), "meetings"), equalTo(2))
                .body(figure(ward, "obliged"), equalTo(9))
                .body(figure(ward, "present"), equalTo(7))
                .body(figure(ward, "excused"), equalTo(1))
                .body(figure(ward, "unexcused"), equalTo(1))
                .body(figure(ward, "percent"), equalTo(77.78f))
                .body(figure(district.wards().get(1), "percent"), nullValue())
                .body(figure(district.wards().get(1), "aboveThreshold"), nullValue());
        attendance("&under=" + ward).body(figure(cell, "obliged"), equalTo(3));
        attendance("&on=2018-05-09").body(figure(ward, "obliged"), equalTo(3));
        list("&unit=" + ward).body("items.heldOn", contains("2018-05-10"));
        list("&under=" + ward + "&kind=REGULAR").body("items", hasSize(2));
        list("&from=2018-05-10&to=2018-05-11").body("items", hasSize(1));
        list("&from=2018-05-03&to=2018-05-10&kind=THEMATIC").body("items", hasSize(1));
    }

    /** 17 of 20 are 85.00 %, and 295 of 347 are 85.01 %. */
    @ParameterizedTest
    @CsvSource({"20, 3, 85.00, '', false", "20, 3, 85.00, &threshold=84.99, true", "347, 52, 85.01, &threshold=85, true"
    })
    void attendanceHasToExceedTheThreshold(int obliged, int absent, float percent, String more, boolean above) {
        var tree = Tree.aDistrict(1, 1, obliged);
        campaign = Rounds.anOpenRound("2018", tree);
        var absences = tree.members().stream().limit(absent).map(one -> absent(one, true));
        record(meeting(tree.cells().get(0), "2018-05-03", absences)).statusCode(201);

        attendance(more)
                .body(figure(tree.root(), "percent"), equalTo(percent))
                .body(figure(tree.root(), "aboveThreshold"), equalTo(above));
    }

    @Test
    void exemptAndSuspendedMembersDoNotHaveToAttend() {
        var whole = Tree.aDistrict(1, 1, 3);
        var three = whole.members();
        var tree = whole.standing(three.get(0), "EXEMPT")
                .standing(three.get(1), "SUSPENDED")
                .known();
        campaign = Rounds.anOpenRound("2018", tree);
        var only = tree.cells().get(0);
        record(meeting(only, "2018-05-03"))
                .statusCode(201)
                .body("obliged", equalTo(1))
                .body("present", equalTo(1));

        record(meeting(only, "2018-06-03", absent(three.get(2), true), absent(three.get(0), true)))
                .statusCode(422)
                .body("type", equalTo("/problems/meeting-absences-invalid"))
                .body("errors.field", contains("absences[1].memberId"))
                .body("errors.code", contains("meeting-absentee-not-obliged"));
    }

    @Test
    void whatTheRosterAndThePeriodDoNotAllowIsRefused() {
        var stranger = district.membersOf(district.cells().get(1)).get(0);
        record(meeting(
                        cell,
                        "2018-05-03",
                        absent(members.get(0), true),
                        absent(stranger, true),
                        absent(members.get(0), true)))
                .statusCode(422)
                .body("errors.field", contains("absences[1].memberId", "absences[2].memberId"))
                .body("errors.code", contains("meeting-absentee-not-obliged", "meeting-absentee-repeated"));
        record(meeting(UUID.randomUUID(), "2018-05-03"))
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"))
                .body("errors.field", contains("unitId"));
        for (var day : List.of("2017-12-31", "2019-01-01"))
            record(meeting(cell, day)).statusCode(422).body("type", equalTo("/problems/meeting-outside-period"));
        list("").body("items", hasSize(0));
        for (var threshold : List.of("x", "-1", "101", "85.001", "1e-999999999"))
            attendance("&threshold=" + threshold, 400);
    }

    @Test
    void aCellIsListedWithTheMonthsInWhichItDidNotMeet() {
        for (var month = 1; month <= 12; month++)
            if (month != 2)
                record(meeting(cell, "2018-%02d-03".formatted(month))).statusCode(201);
        var working = meeting(cell, "2018-02-03");
        working.put("kind", "WORKING");
        record(working).statusCode(201);

        missing("").body("total", equalTo(4)).body(months(cell), contains("2018-02"));
        missing("&on=2018-02-27&under=" + cell).body("items", hasSize(0));
        missing("&on=2018-02-28&under=" + cell).body("items", hasSize(1)).body(months(cell), contains("2018-02"));
        attendance("")
                .body(figure(ward, "monthsWithoutMeeting"), equalTo(1))
                .body(figure(ward, "cellsWithoutMeeting"), equalTo(1))
                .body(figure(district.wards().get(1), "monthsWithoutMeeting"), nullValue())
                .body(figure(district.wards().get(1), "cellsWithoutMeeting"), equalTo(2))
                .body(figure(district.root(), "monthsWithoutMeeting"), equalTo(1))
                .body(figure(district.root(), "cellsWithoutMeeting"), equalTo(3));
        Rounds.get("/meetings/missing?campaign={c}&limit=3", campaign)
                .body("items", hasSize(3))
                .body("items[0].months", hasSize(cell.equals(firstCell()) ? 1 : 12));
    }

    @Test
    void aCellDoesNotHaveToMeetBeforeItWasFounded() {
        var tree = Tree.aDistrict(1, 1, 1);
        var founded = tree.cells().get(0);
        campaign =
                Rounds.anOpenRound("2018", tree.founded(founded, "2018-10-02").known());

        missing("").body(months(founded), contains("2018-11", "2018-12"));
    }

    @Test
    void aCancelledMeetingCountsNoMore() {
        String id = record(meeting(cell, "2018-05-03", absent(members.get(0), true)))
                .statusCode(201)
                .extract()
                .path("id");
        record(meeting(cell, "2018-05-03"))
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-recorded"))
                .body("meetingId", equalTo(id));
        var cancellation = Map.of("reason", "Ghi nhầm");
        Rounds.post("/meetings/" + id + "/cancellation", cancellation)
                .statusCode(200)
                .body("cancellationReason", equalTo("Ghi nhầm"));
        Rounds.post("/meetings/" + id + "/cancellation", cancellation)
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-already-cancelled"));
        Rounds.post("/meetings/" + UUID.randomUUID() + "/cancellation", cancellation)
                .statusCode(404)
                .body("type", equalTo("/problems/meeting-not-found"));

        attendance("")
                .body(figure(ward, "meetings"), equalTo(0))
                .body(figure(ward, "percent"), nullValue())
                .body(figure(ward, "monthsWithoutMeeting"), nullValue())
                .body(figure(ward, "cellsWithoutMeeting"), equalTo(2));
        list("&cancelled=false").body("items", hasSize(0));
        record(meeting(cell, "2018-05-03")).statusCode(201);
        attendance("").body(figure(ward, "present"), equalTo(3));
    }

    @Test
    void excusedAbsencesAreCountedInARow() {
        var often = members.get(0);
        var inBetween = members.get(1);
        record(meeting(cell, "2018-01-03", absent(often, true), absent(inBetween, true)))
                .statusCode(201);
        record(meeting(cell, "2018-02-03", absent(often, false), absent(inBetween, true)))
                .statusCode(201);
        record(meeting(cell, "2018-03-03", absent(often, true))).statusCode(201);
        record(meeting(cell, "2018-05-03", absent(often, true), absent(inBetween, true)))
                .statusCode(201);
        absences("").body("items", hasSize(0));
        record(meeting(cell, "2018-04-03", absent(often, true), absent(inBetween, true)))
                .statusCode(201);

        absences("")
                .body("total", equalTo(1))
                .body("items.memberId", contains(often.id().toString()))
                .body("items[0].absences", equalTo(3))
                .body("items[0].firstOn", equalTo("2018-03-03"))
                .body("items[0].lastOn", equalTo("2018-05-03"));
        absences("&inARow=2").body("items", hasSize(2));
        absences("&on=2018-04-30").body("items", hasSize(0));
        absences("&under=" + district.wards().get(1)).body("items", hasSize(0));
    }

    private UUID firstCell() {
        return district.cells().stream()
                .min((one, other) -> one.toString().compareTo(other.toString()))
                .orElseThrow();
    }

    private ValidatableResponse record(Map<String, Object> request) {
        return Rounds.post("/meetings", request);
    }

    private ValidatableResponse list(String more) {
        return Rounds.get("/meetings?campaign={c}" + more, campaign).statusCode(200);
    }

    private ValidatableResponse attendance(String more) {
        return attendance(more, 200);
    }

    private ValidatableResponse attendance(String more, int status) {
        return Rounds.get("/meetings/attendance?campaign={c}" + more, campaign).statusCode(status);
    }

    private ValidatableResponse missing(String more) {
        return Rounds.get("/meetings/missing?campaign={c}&total=true" + more, campaign)
                .statusCode(200);
    }

    private ValidatableResponse absences(String more) {
        return Rounds.get("/meetings/absences?campaign={c}&total=true" + more, campaign)
                .statusCode(200);
    }

    private static String figure(UUID unit, String name) {
        return "figures.find { it.unitId == '%s' }.%s".formatted(unit, name);
    }

    private static String months(UUID unit) {
        return "items.find { it.unitId == '%s' }.months".formatted(unit);
    }

    private static String absence(Member who, String name) {
        return "absences.find { it.memberId == '%s' }.%s".formatted(who.id(), name);
    }

    private Map<String, Object> meeting(UUID unit, String heldOn, Map<?, ?>... absences) {
        return meeting(unit, heldOn, Stream.of(absences));
    }

    private Map<String, Object> meeting(UUID unit, String heldOn, Stream<? extends Map<?, ?>> absences) {
        return new HashMap<>(Map.of(
                "campaignId",
                campaign,
                "unitId",
                unit,
                "kind",
                "REGULAR",
                "heldOn",
                heldOn,
                "chair",
                "Bí thư chi bộ",
                "absences",
                absences.toList(),
                "document",
                Map.of("number", "05-BB/CB", "date", heldOn, "authority", "Chi bộ")));
    }

    private static Map<String, Object> absent(Member who, boolean excused) {
        return Map.of("memberId", who.id(), "excused", excused, "reason", "Đi công tác");
    }
}

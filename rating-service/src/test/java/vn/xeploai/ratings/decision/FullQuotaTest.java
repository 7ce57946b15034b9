package vn.xeploai.ratings.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A member with 94 points who meets every condition of the best grade, in a group whose quota allows one. */
@ServiceTest
class FullQuotaTest {
    private static final String DAY = "2025-12-20";

    private final Tree district = Tree.aDistrict(1, 1, 7);
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final List<Member> members = district.membersOf(cell);
    private final Member member = members.get(6);
    private UUID round;
    private UUID rating;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2025", district);
        rating = Rounds.ratingOf(round, member.id());
        Conduct.report(rating, cell, Conduct.goodYear(35)).statusCode(200);
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTXSNV", "points", Conduct.points(28, 66)))
                .statusCode(200);
        Rounds.decideOn(DAY, round, ward, Rounds.allGraded(members.subList(0, 5), "HTTNV"))
                .statusCode(201);
    }

    private void fill() {
        Rounds.decideOn(DAY, round, ward, Rounds.allGraded(members.subList(5, 6), "HTXSNV"))
                .statusCode(201);
    }

    private ValidatableResponse decide(String grade, String reason) {
        var line = Rounds.graded("MEMBER", member.id(), grade);
        if (reason != null) line.put("reason", reason);
        return Rounds.decideOn(DAY, round, ward, List.of(line));
    }

    @Test
    void whileThereIsRoomTheNextGradeIsRefused() {
        decide("HTTNV", "Tập thể chi ủy thống nhất")
                .statusCode(409)
                .body("findings.rule", contains("V11"))
                .body("findings.severity", contains("ERROR"));
        Rounds.get("/ratings/" + rating + "/assessment").body("assessment.grade", equalTo("HTXSNV"));
    }

    @Test
    void inAFullGroupTheNextGradeNeedsAReasonAndNothingElseIsAccepted() {
        fill();

        decide("HTXSNV", "Tập thể chi ủy thống nhất").statusCode(409).body("type", equalTo("/problems/quota-exceeded"));
        decide("KHTNV", "Tập thể chi ủy thống nhất").statusCode(409).body("findings.rule", contains("V11"));
        decide("HTTNV", null)
                .statusCode(409)
                .body("type", equalTo("/problems/decision-against-rules"))
                .body("findings.rule", contains("V22"));
        decide("HTTNV", "Tập thể chi ủy thống nhất")
                .statusCode(201)
                .body("findings.rule", equalTo(List.of("V11", "V22")))
                .body("findings.severity", everyItem(equalTo("WARNING")));
        Rounds.get("/ratings/" + rating + "/findings").body("findings.rule", equalTo(List.of("V11", "V22")));
        Rounds.get("/findings?campaign=" + round + "&rule=V22").body("items.severity", contains("WARNING"));
    }

    @Test
    void theAssessmentNamesTheFullQuota() {
        fill();

        Rounds.get("/ratings/" + rating + "/assessment")
                .body("assessment.outcome", equalTo("NO_RULE_FITS"))
                .body("assessment.grade", nullValue())
                .body("assessment.findings.rule", contains("V22"))
                .body("assessment.grades[0].fit", equalTo("DOES_NOT_FIT"))
                .body("assessment.grades[0].checks.findAll { it.met == 'FALSE' }.rule", hasItem("V15"));
        Rounds.get("/ratings/" + rating + "/assessment?knownAt=" + Rounds.watermark())
                .body("assessment.outcome", equalTo("NO_RULE_FITS"));
    }

    /** The other line raises somebody to the last place. */
    @Test
    void theQuotaIsCountedAfterAllLinesOfTheDocument() {
        var lower = Rounds.graded("MEMBER", member.id(), "HTTNV");
        lower.put("reason", "Tập thể chi ủy thống nhất");

        Rounds.decideOn(
                        DAY,
                        round,
                        ward,
                        List.of(lower, Rounds.graded("MEMBER", members.get(5).id(), "HTXSNV")))
                .statusCode(201)
                .body("findings.rule", equalTo(List.of("V11", "V22", "V40")));
    }
}

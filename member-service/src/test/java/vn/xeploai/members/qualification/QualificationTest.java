package vn.xeploai.members.qualification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class QualificationTest {
    private UUID ward;
    private UUID member;

    @BeforeEach
    void register() {
        ward = Units.aWard();
        member = Members.aMember(Units.aCell(ward));
    }

    @Test
    void aMemberHoldsSeveralFromTheirDaysOn() {
        var degree = Qualifications.held(member, "EDUCATION", "UNIVERSITY");
        var theory = Qualifications.held(member, "POLITICAL_THEORY", "INTERMEDIATE");

        list(Map.of("member", member)).body("items.id", contains(degree, theory));
        list(Map.of("member", member, "on", "2014-07-29")).body("items", hasSize(0));
        list(Map.of("under", ward, "kind", "POLITICAL_THEORY"))
                .body("items.id", contains(theory))
                .body("items[0].level", equalTo("INTERMEDIATE"))
                .body("items[0].documentNumber", equalTo("21-QĐ/TCT"));
        list(Map.of("under", ward, "level", "UNIVERSITY", "total", true)).body("total", equalTo(1));
        list(Map.of("under", Units.aWard())).body("items", hasSize(0));
    }

    @Test
    void aWithdrawnOneIsStillShownAsItWasRecorded() {
        var wrong = Qualifications.held(member, "EDUCATION", "DOCTOR");
        String before = list(Map.of("member", member)).extract().path("knownAt");

        withdraw(wrong).statusCode(200).body("level", equalTo("DOCTOR"));

        list(Map.of("member", member)).body("items.id", not(hasItem(wrong)));
        list(Map.of("member", member, "knownAt", before)).body("items.id", contains(wrong));
        withdraw(wrong).statusCode(404).body("type", equalTo("/problems/qualification-not-found"));
    }

    @Test
    void faultsOfAllRowsAreNamedAndNothingIsRecorded() {
        var again = Qualifications.anEntry(member, "EDUCATION", "COLLEGE");
        var later = new TreeMap<>(Qualifications.anEntry(member, "EDUCATION", "MASTER"));
        later.put("from", "2999-01-01");

        Qualifications.recorded(List.of(
                        again,
                        Qualifications.anEntry(member, "EDUCATION", "BACHELOR"),
                        Qualifications.anEntry(member, "COOKING", "COLLEGE"),
                        Qualifications.anEntry(UUID.randomUUID(), "EDUCATION", "COLLEGE"),
                        again,
                        later))
                .statusCode(422)
                .body("type", equalTo("/problems/qualification-unknown"))
                .body(
                        "errors.field",
                        contains(
                                "qualifications[1].level",
                                "qualifications[2].kind",
                                "qualifications[3].memberId",
                                "qualifications[4]",
                                "qualifications[5].from"))
                .body("errors[0].expected", hasItem("UNIVERSITY"));

        list(Map.of("member", member)).body("items", hasSize(0));
    }

    @Test
    void theSameOneIsNotRecordedTwice() {
        Qualifications.held(member, "EDUCATION", "UNIVERSITY");

        Qualifications.recorded(List.of(Qualifications.anEntry(member, "EDUCATION", "UNIVERSITY")))
                .statusCode(409)
                .body("type", equalTo("/problems/qualification-recorded"))
                .body("errors.field", contains("qualifications[0]"));
    }

    /** The document that names it is of 4 January 2016. */
    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1944-12-31", "2016-01-05"})
    void anImplausibleDayIsRefused(String from) {
        var entry = new TreeMap<>(Qualifications.anEntry(member, "EDUCATION", "UNIVERSITY"));
        entry.put("from", from);

        Qualifications.recorded(List.of(entry))
                .statusCode(422)
                .body("type", equalTo("/problems/qualification-day-implausible"))
                .body("errors.field", contains("qualifications[0].from"));
    }

    private static ValidatableResponse withdraw(String id) {
        return given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/qualifications/" + id + "/withdrawal")
                .then();
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get("/api/v1/qualifications")
                .then()
                .statusCode(200);
    }
}

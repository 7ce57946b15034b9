package vn.xeploai.ratings.register;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.FakeCodes;
import vn.xeploai.ratings.testing.FakeMemberService;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Until 30 June 2025 a code named the ward, since then another unit. */
@ServiceTest
class CodeTest {
    private final Tree district = Tree.aDistrict(1, 2, 2);
    private final UUID ward = district.wards().get(0);
    private final String code = UUID.randomUUID().toString().substring(0, 8);
    private final UUID successor = UUID.randomUUID();
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
        FakeCodes.names(ward, "GSO", code, "2010-01-01", "2025-07-01");
        FakeCodes.names(successor, "GSO", code, "2025-07-01", "2999-12-31");
    }

    @Test
    void aDocumentNamesItsUnitAndAllItsSubjectsByCodesThatAreAskedForOnce() {
        var items = new ArrayList<Map<String, Object>>();
        for (var member : district.members()) {
            FakeCodes.namesMember(member.id(), "AGENCY_EID", "A" + member.id());
            items.add(Map.of(
                    "subject",
                    Map.of("kind", "MEMBER", "id", code("AGENCY_EID", "A" + member.id())),
                    "grade",
                    "HTTNV"));
        }
        var document = Rounds.document(round, ward, items);
        document.put("decidingUnitId", code("GSO", code));
        var before = FakeCodes.asked();

        String id =
                Rounds.post("/decisions", document).statusCode(201).extract().path("id");

        assertEquals(before + 1, FakeCodes.asked());
        Rounds.get("/decisions/" + id)
                .body("decidingUnitId", equalTo(ward.toString()))
                .body("items.subject.id.collect { it.length() }.unique()", equalTo(List.of(36)));
        Rounds.get("/ratings?campaign={c}&state=DECIDED", round)
                .body("items", hasSize(district.members().size()));
    }

    @Test
    void aDocumentOfIdsAsksForNoCode() {
        var before = FakeCodes.asked();

        Rounds.decide(
                        round,
                        ward,
                        List.of(Rounds.graded(
                                "MEMBER", district.members().get(0).id(), "HTTNV")))
                .statusCode(201);

        assertEquals(before, FakeCodes.asked());
    }

    @Test
    void faultsNameTheirLinesAndWhatTheCodeNamesOnOtherDays() {
        FakeCodes.names(successor, "PARTY", code, "2025-07-01", "2999-12-31");
        var document = Rounds.document(
                round,
                ward,
                List.of(
                        Rounds.graded("CELL", district.cells().get(0), "HTTNV"),
                        Map.of("subject", Map.of("kind", "CELL", "id", code("PARTY", code)), "grade", "HTTNV"),
                        Map.of("subject", Map.of("kind", "MEMBER", "id", code("GSO", code)), "grade", "HTTNV")));

        Rounds.post("/decisions", document)
                .statusCode(422)
                .body("type", equalTo("/problems/code-unresolved"))
                .body("errors.field", contains("items[1].subject.id", "items[2].subject.id"))
                .body("errors.code", contains("code-of-other-days", "code-unknown"))
                .body("errors[0].expected[0]", containsString(successor.toString()));
    }

    @Test
    void parametersAreReadOnTheLastDayOfThePeriod() {
        Rounds.get("/tallies?under={u}&period=2022", "GSO:" + code)
                .statusCode(200)
                .body("units.find { it.unitId == '%s' }.unitId".formatted(ward), equalTo(ward.toString()));
        Rounds.get("/ratings?campaign={c}&under={u}", round, "GSO:" + code)
                .statusCode(200)
                .body("items", hasSize(0));
        Rounds.get("/tallies?under={u}&period=2009", "GSO:" + code)
                .statusCode(422)
                .body("type", equalTo("/problems/code-unresolved"))
                .body("errors.field", contains("under"));
    }

    @Test
    void aSubjectMayBeAUnitOrAMember() {
        var member = district.members().get(0).id();
        FakeCodes.namesMember(member, "AGENCY_EID", "B" + member);

        Rounds.get("/ratings?subject={s}", "AGENCY_EID:B" + member)
                .statusCode(200)
                .body("items.subject.id", contains(member.toString()));
    }

    @Test
    void withoutMemberServiceCodesCannotBeRead() {
        FakeMemberService.failWith(FakeMemberService.Fault.UNITS_AWAY);
        try {
            Rounds.get("/tallies?under={u}&period=2022", "GSO:" + code)
                    .statusCode(503)
                    .body("type", equalTo("/problems/member-service-unavailable"));
        } finally {
            FakeMemberService.failWith(FakeMemberService.Fault.NONE);
        }
    }

    @Test
    void aRepeatedRequestIsRecognisedByItsBytes() {
        var body = Map.of(
                "unitId", code("GSO", code), "number", "1-BC/" + code, "date", "2022-12-30", "signer", "T/M Đảng ủy");
        var first = keyed(body);
        FakeCodes.names(successor, "GSO", code, "2022-01-01", "2023-01-01");

        assertEquals(first, keyed(body));
    }

    private String keyed(Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "key-" + code)
                .body(body)
                .post("/api/v1/campaigns/" + round + "/submissions")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    private static Map<String, String> code(String system, String value) {
        return Map.of("system", system, "value", value);
    }
}

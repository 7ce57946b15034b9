package vn.xeploai.ratings.discipline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class DisciplineResourceTest {
    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID person = district.members().get(0).id();
    private final UUID another = district.members().get(1).id();
    private final UUID unit = district.cells().get(0);

    @Test
    void itCountsInTheYearOfTheDecisionUnlessStatedOtherwise() {
        var terms = Conduct.terms(unit, "2025-02-20");
        Conduct.discipline("MEMBER", person, terms).statusCode(201).body("usedInYear", equalTo(2025));
        terms.put("committedOn", "2024-11-02");
        terms.put("usedInYear", 2024);
        Conduct.discipline("MEMBER", person, terms).statusCode(201).body("usedInYear", equalTo(2024));

        terms.put("usedInYear", 2023);
        Conduct.discipline("MEMBER", person, terms)
                .statusCode(422)
                .body("type", equalTo("/problems/discipline-year-too-early"));
    }

    @Test
    void aViolationCountsInOneYearOnBothSides() {
        String violation = Conduct.discipline("MEMBER", person, Conduct.terms(unit, "2024-12-20"))
                .extract()
                .path("violationId");
        var state = Conduct.terms(unit, "2025-02-20");
        state.putAll(Map.of("side", "STATE", "form", "HA_BAC_LUONG", "violationId", violation));

        Conduct.discipline("OFFICIAL", person, state).statusCode(201).body("usedInYear", equalTo(2024));
        state.put("usedInYear", 2025);
        Conduct.discipline("OFFICIAL", person, state)
                .statusCode(409)
                .body("type", equalTo("/problems/violation-counts-in-other-year"))
                .body("usedInYear", equalTo(2024));
        Conduct.discipline("MEMBER", another, state)
                .statusCode(422)
                .body("type", equalTo("/problems/violation-unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY, GIAI_TAN,    CELL,   201",
        "PARTY, GIAI_TAN,    MEMBER, 422",
        "PARTY, KHAI_TRU,    MEMBER, 201",
        "PARTY, KHAI_TRU,    CELL,   422",
        "PARTY, GIANG_CHUC,  MEMBER, 422",
        "STATE, GIANG_CHUC,  MEMBER, 201",
        "STATE, KHIEN_TRACH, CELL,   422",
        "STATE, KHAI_TRU,    MEMBER, 422",
        "PARTY, CACH_CHUC,   MEMBER, 201",
    })
    void eachSideHasItsForms(String side, String form, String kind, int status) {
        var terms = Conduct.terms(unit, "2025-02-20");
        terms.putAll(Map.of("side", side, "form", form));

        var answer = Conduct.discipline(kind, kind.equals("CELL") ? unit : person, terms)
                .statusCode(status);

        if (status == 422) answer.body("type", equalTo("/problems/discipline-form-not-for-subject"));
    }

    @Test
    void aDisciplineFollowsFromADecidedComplaintOfTheSameSubject() {
        var complaint = Conduct.aComplaint("MEMBER", person, "2025-01-10");
        Map<String, Object> body = new HashMap<>(Map.of(
                "subject",
                Map.of("kind", "MEMBER", "id", person),
                "terms",
                Conduct.terms(unit, "2025-03-20"),
                "complaintId",
                complaint,
                "document",
                Conduct.DOCUMENT));

        Rounds.post("/disciplines", body).statusCode(409).body("type", equalTo("/problems/complaint-not-decided"));
        body.put("subject", Map.of("kind", "MEMBER", "id", another));
        Rounds.post("/disciplines", body)
                .statusCode(422)
                .body("type", equalTo("/problems/complaint-subject-differs"))
                .body("detail", containsString(complaint.toString()));
    }

    @Test
    void aDocumentDisciplinesASubjectOnce() {
        var terms = Conduct.terms(unit, "2025-02-20");
        Map<String, Object> body = new HashMap<>(Map.of(
                "subject", Map.of("kind", "MEMBER", "id", person), "terms", terms, "document", Conduct.DOCUMENT));
        String id = Rounds.post("/disciplines", body).statusCode(201).extract().path("id");
        terms.put("form", "CANH_CAO");
        body.put("document", Map.of("number", "12 - bc/ubkt", "date", "2025-10-20", "authority", "Ủy ban Kiểm tra"));

        Rounds.post("/disciplines", body)
                .statusCode(409)
                .body("type", equalTo("/problems/discipline-recorded"))
                .body("disciplineId", equalTo(id));
        body.put("subject", Map.of("kind", "MEMBER", "id", another));
        Rounds.post("/disciplines", body).statusCode(201);
    }

    @Test
    void disciplinesAreListedByUnitAndYear() {
        var discipline = Conduct.aDiscipline("MEMBER", person, Conduct.terms(unit, "2025-02-20"));

        Rounds.get("/disciplines?unit={u}&year=2025&side=PARTY&total=true", unit)
                .body("items.id", contains(discipline.toString()))
                .body("total", equalTo(1));
        Rounds.get("/disciplines?unit={u}&year=2024", unit).body("items", hasSize(0));
        Rounds.get("/disciplines?unit={u}&cancelled=true", unit).body("items", hasSize(0));
        Rounds.get("/disciplines/" + discipline).statusCode(200).body("committedIn", equalTo(unit.toString()));
    }

    @Test
    void aFutureDateIsRefused() {
        var terms = Conduct.terms(unit, "2999-12-20");
        terms.put("committedOn", "2025-01-05");
        Conduct.discipline("MEMBER", person, terms)
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors[0].field", equalTo("terms.decidedOn"));
        var complaint = Map.of(
                "subject", Map.of("kind", "MEMBER", "id", person),
                "kind", "COMPLAINT",
                "receivedOn", "2999-12-20",
                "receivedBy", unit,
                "text", "Phản ánh việc giải quyết thủ tục chậm");
        Rounds.post("/complaints", complaint).statusCode(422).body("errors[0].field", equalTo("receivedOn"));
    }

    /** Where it was committed, in every unit above, in the year and the year before; nobody is counted twice, and none is zero. */
    @Test
    void theyAreCountedInEveryUnitAbove() {
        var tree = district.known();
        var campaign = Rounds.anOpenRound("2025", tree);
        var ward = tree.wards().get(0);
        String violation = Conduct.discipline("MEMBER", person, Conduct.terms(unit, "2025-02-20"))
                .extract()
                .path("violationId");
        var state = Conduct.terms(unit, "2025-03-20");
        state.putAll(Map.of("side", "STATE", "form", "HA_BAC_LUONG", "violationId", violation));
        Conduct.aDiscipline("OFFICIAL", person, state);
        Conduct.aDiscipline("MEMBER", another, Conduct.terms(unit, "2024-06-20"));
        Conduct.aDiscipline("CELL", unit, Conduct.terms(ward, "2025-04-20"));
        var cancelled = Conduct.aDiscipline("MEMBER", another, Conduct.terms(unit, "2025-06-20"));
        Rounds.post(
                        "/disciplines/" + cancelled + "/cancellation",
                        Map.of(
                                "on",
                                "2025-07-01",
                                "unitId",
                                ward,
                                "reason",
                                "Quyết định không đúng",
                                "document",
                                Conduct.DOCUMENT))
                .statusCode(200);

        Rounds.get("/disciplines/figures?campaign={c}", campaign)
                .statusCode(200)
                .body("year", equalTo(2025))
                .body(total(tree.root(), 2025) + "persons", equalTo(1))
                .body(total(tree.root(), 2025) + "organisations", equalTo(1))
                .body(total(ward, 2024) + "persons", equalTo(1))
                .body(forms(tree.root(), 2025), contains("KHIEN_TRACH", "HA_BAC_LUONG"))
                .body(forms(tree.root(), 2024), contains("KHIEN_TRACH"));
        Rounds.get("/disciplines/figures?campaign={c}&under={w}", campaign, ward)
                .body(total(unit, 2025) + "persons", equalTo(1))
                .body(total(unit, 2025) + "organisations", equalTo(0))
                .body(total(unit, 2024) + "persons", equalTo(1));
        Rounds.get("/disciplines/figures?campaign={c}&under={u}", campaign, UUID.randomUUID())
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
    }

    private static String total(UUID unit, int year) {
        return "figures.find { it.unitId == '%s' && it.year == %d && it.side == null }.".formatted(unit, year);
    }

    private static String forms(UUID unit, int year) {
        return "figures.findAll { it.unitId == '%s' && it.year == %d && it.side != null }.form".formatted(unit, year);
    }
}

package vn.xeploai.ratings.quota;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** The quota of 2019–2022 on members: 20 % of those rated GOOD in each grass-roots organisation, rounded down. */
@ServiceTest
class QuotaDecisionTest {
    private static final int WRITERS = 12;
    private static final int DOCUMENTS = 50;
    private static final int PLACES = 3;

    private final Tree district = Tree.aDistrict(1, 5, 13);
    private final List<Member> members = district.members();

    private String decided(UUID round, List<Member> whom, String grade) {
        return Rounds.decide(round, district.wards().get(0), Rounds.allGraded(whom, grade))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void ofFiftyDocumentsForTheLastThreePlacesThreeSucceed() throws Exception {
        var round = Rounds.anOpenRound("2022", district);
        decided(round, members.subList(DOCUMENTS, DOCUMENTS + 15), "HTTNV");
        List<Callable<String>> documents = new ArrayList<>();
        for (var member : members.subList(0, DOCUMENTS)) documents.add(() -> outcome(round, member));

        var outcomes = atOnce(documents);

        assertEquals(PLACES, Collections.frequency(outcomes, "201 null 0"));
        assertEquals(DOCUMENTS - PLACES, Collections.frequency(outcomes, "409 /problems/quota-exceeded 0"));
        Rounds.get("/tallies/check?campaign={c}", round).body("differences", hasSize(0));
        Rounds.get("/ratings?campaign={c}&grade=HTXSNV", round).body("items", hasSize(PLACES));
    }

    private String outcome(UUID round, Member member) {
        var answer = Rounds.decide(round, district.wards().get(0), Rounds.allGraded(List.of(member), "HTXSNV"))
                .extract();
        var places = answer.jsonPath().get("quotas[0].before.places");
        return answer.statusCode() + " " + answer.path("type") + " " + (places == null ? 0 : places);
    }

    private static List<String> atOnce(List<Callable<String>> calls) throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<String> outcomes = new ArrayList<>();
            for (var one : writers.invokeAll(calls)) outcomes.add(one.get());
            return outcomes;
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void aRefusalExplainsTheWholeQuota() {
        var round = Rounds.anOpenRound("2022", district);
        decided(round, members.subList(0, 9), "HTTNV");

        Rounds.decide(round, district.wards().get(0), Rounds.allGraded(members.subList(9, 11), "HTXSNV"))
                .statusCode(409)
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("quotas", hasSize(1))
                .body("quotas[0].unitId", equalTo(district.wards().get(0).toString()))
                .body("quotas[0].before.places", equalTo(1))
                .body("quotas[0].raised", hasSize(2))
                .body("quotas[0].ifDecided.rule", equalTo("V15a"))
                .body("quotas[0].ifDecided.legalBasis", equalTo("HD 21-HD/BTCTW, mục 2.3a"))
                .body("quotas[0].ifDecided.base", equalTo("T"))
                .body("quotas[0].ifDecided.rounding", equalTo("FLOOR"))
                .body("quotas[0].ifDecided.groupKind", equalTo("TCCSD"))
                .body("quotas[0].ifDecided.overlay", nullValue())
                .body("quotas[0].ifDecided.now.numerator", equalTo(2))
                .body("quotas[0].ifDecided.now.denominator", equalTo(9))
                .body("quotas[0].ifDecided.now.quota", equalTo(1))
                .body("quotas[0].ifDecided.now.stepDown", equalTo(1))
                .body("quotas[0].ifDecided.readings", hasSize(9))
                .body("quotas[0].ifDecided.readings.quota", hasItem(greaterThan(1)));
        Rounds.get("/ratings?campaign={c}&grade=HTXSNV", round).body("items", hasSize(0));
    }

    @Test
    void theOrderOfLinesDoesNotMatter() {
        var round = Rounds.anOpenRound("2022", district);
        var items = Rounds.allGraded(members.subList(0, 2), "HTXSNV");
        items.addAll(Rounds.allGraded(members.subList(2, 12), "HTTNV"));

        Rounds.decide(round, district.wards().get(0), items).statusCode(201).body("findings", hasSize(0));
    }

    @Test
    void loweringIsNeverRefusedAndARemainingExcessIsAFinding() {
        var round = Rounds.anOpenRound("2022", district);
        var items = Rounds.allGraded(members.subList(0, 2), "HTXSNV");
        items.addAll(Rounds.allGraded(members.subList(2, 12), "HTTNV"));
        var document = Rounds.decide(round, district.wards().get(0), items)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var lowered = Rounds.allGraded(members.subList(2, 3), "KHTNV").stream()
                .map(item -> Rounds.replacing(item, document))
                .collect(Collectors.toList());

        var id = Rounds.decide(round, district.wards().get(0), lowered)
                .statusCode(201)
                .body("findings", hasSize(1))
                .body("findings[0].rule", equalTo("V15a"))
                .body("findings[0].expected", equalTo("≤ 1"))
                .body("findings[0].actual", equalTo("2"))
                .body("findings[0].group.subjectKind", equalTo("MEMBER"))
                .body(
                        "findings[0].group.unitId",
                        equalTo(district.wards().get(0).toString()))
                .extract()
                .<String>path("id");

        Rounds.get("/decisions/" + id)
                .body("findings[0].actual", equalTo("2"))
                .body(
                        "findings[0].group.unitId",
                        equalTo(district.wards().get(0).toString()));
    }

    @Test
    void aDocumentIssuedElsewhereIsRecordedWithAFinding() {
        var round = Rounds.anOpenRound("2022", district);

        Rounds.recordElsewhere(round, district.wards().get(0), Rounds.allGraded(members.subList(0, 1), "HTXSNV"))
                .statusCode(201)
                .body("findings.rule", hasItem("V15a"));
    }
}

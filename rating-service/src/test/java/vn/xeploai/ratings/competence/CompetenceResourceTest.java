package vn.xeploai.ratings.competence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.testing.FakeMemberService;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class CompetenceResourceTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String AFTER = "2026-02-10";

    private final Tree district = Tree.aDistrict(1, 2, 3);
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);

    @Inject
    Competences competences;

    private static ValidatableResponse competence(UUID round, String kind, UUID subject, String on) {
        return Rounds.get("/competence?campaign={c}&subjectKind={k}&subjectId={s}&on={o}", round, kind, subject, on);
    }

    @AfterEach
    void memberServiceAnswersAgain() {
        FakeMemberService.failWith(FakeMemberService.Fault.NONE);
    }

    /** A4: the ward committee is rated by the standing committee of its district, a cell by the ward committee. */
    @Test
    void theDistrictDecidesOnTheWardAndTheWardOnTheCell() {
        var round = Rounds.anOpenRound("2022", district);

        competence(round, "GRASSROOTS_ORGANISATION", ward, "2022-12-28")
                .statusCode(200)
                .body("competence.rule", equalTo("V18a"))
                .body("competence.severity", equalTo("ERROR"))
                .body("competence.bodies", hasSize(1))
                .body("competence.bodies[0].unitId", equalTo(district.root().toString()))
                .body("competence.bodies[0].chosenBy", equalTo("SCHEME"))
                .body("competence.bodies[0].role", equalTo("STANDING_COMMITTEE_OF_DIRECT_SUPERIOR"));
        competence(round, "CELL", cell, "2022-12-28")
                .body("competence.rule", equalTo("V18b"))
                .body("competence.bodies.unitId", contains(ward.toString()));
    }

    /** Another committee above the member is accepted with a warning, since the text on members was not read again. */
    @ParameterizedTest
    @ValueSource(strings = {"2018", "2022", "2024"})
    void theGrassrootsCommitteeDecidesOnMembersFrom2018On(String year) {
        var round = Rounds.anOpenRound(year, district);
        var member = district.members().get(0).id();
        var items = List.of(Rounds.graded("MEMBER", member, "HTTNV"));

        competence(round, "MEMBER", member, year + "-12-28")
                .body("competence.rule", equalTo("V18e"))
                .body("competence.severity", equalTo("WARNING"))
                .body("competence.bodies.unitId", contains(ward.toString()))
                .body("competence.bodies[0].chosenBy", equalTo("SCHEME"));
        Rounds.decideOn(year + "-12-28", round, cell, items)
                .statusCode(409)
                .body("type", equalTo("/problems/decision-body-not-competent"));
        Rounds.decideOn(year + "-12-28", round, district.root(), items)
                .statusCode(201)
                .body("findings.rule", contains("V18e"));
    }

    /** Until 2017 the scheme has no rule, so the matrix of acts holds. */
    @Test
    void whereTheSchemeHasNoRuleAnyUnitAboveTheSubjectDecides() {
        var round = Rounds.anOpenRound("2014", district);
        var member = district.members().get(0).id();

        competence(round, "MEMBER", member, "2022-12-28")
                .statusCode(200)
                .body("competence.rule", equalTo("V18"))
                .body("competence.bodies.chosenBy", everyItem(equalTo("ANY_ABOVE")))
                .body(
                        "competence.bodies.unitId",
                        contains(
                                ward.toString(),
                                district.root().toString(),
                                district.province().id().toString()));
        Rounds.decide(round, district.root(), List.of(Rounds.graded("MEMBER", member, "DTC_TOT")))
                .statusCode(201)
                .body("findings", hasSize(0));
    }

    @Test
    void whereTheSchemeHasNoRuleNeitherTheOwnCellNorAnOutsiderDecides() {
        var round = Rounds.anOpenRound("2014", district);
        var items = List.of(Rounds.graded("MEMBER", district.members().get(0).id(), "DTC_TOT"));

        for (var deciding :
                List.of(cell, district.cells().get(1), Tree.aDistrict(1, 1, 1).root())) {
            Rounds.decide(round, deciding, items)
                    .statusCode(409)
                    .body("type", equalTo("/problems/decision-body-not-competent"))
                    .body("subjects[0].competence.bodies[0].unitId", equalTo(ward.toString()));
        }
        Rounds.recordElsewhere(round, cell, items).statusCode(201).body("findings.rule", contains("V18"));
    }

    /** As a grass-roots cell does on its members. */
    @Test
    void whereTheSchemeHasNoRuleAGrassrootsOrganisationDecidesOnItsOwnMembersOnly() {
        var member = district.members().get(0);
        var round = Rounds.anOpenRound("2014", district.moved(member, ward).known());
        var items = List.of(Rounds.graded("MEMBER", member.id(), "DTC_TOT"));

        Rounds.decide(round, ward, items).statusCode(201).body("findings", hasSize(0));
    }

    @Test
    void whereTheSchemeHasNoRuleTheSuccessorOfAnEndedWardDecidesInItsPlace() {
        var round = Rounds.anOpenRound("2014", district);
        var items = List.of(Rounds.graded("MEMBER", district.members().get(0).id(), "DTC_TOT"));
        var heir = Tree.aDistrictBelow(district.province(), 1, 1, 1).root();
        FakeReorganisations.ended(ward, LocalDate.of(2022, 12, 1), List.of(heir));

        Rounds.decide(round, ward, items)
                .statusCode(409)
                .body("type", equalTo("/problems/decision-body-not-competent"))
                .body("subjects[0].competence.bodies[0].inPlaceOf", equalTo(ward.toString()));
        Rounds.decide(round, heir, items).statusCode(201).body("findings", hasSize(0));
    }

    /** By the law of 2025 a rule names the body, but before any unit existed there is none. */
    @Test
    void whereNoBodyExistsOnTheDayNobodyDecides() {
        var round = Rounds.anOpenRound("2025", district);
        var items = List.of(Rounds.graded("MEMBER", district.members().get(0).id(), "HTTNV"));
        var document = Rounds.document(round, ward, items);
        document.put("date", "2009-12-31");
        document.put("origin", "ISSUED_ELSEWHERE");

        Rounds.post("/decisions", document)
                .statusCode(201)
                .body("findings.find { it.rule == 'V18g' }.expected", equalTo("∅"))
                .body(
                        "findings.find { it.rule == 'V18g' }.explanation.en",
                        equalTo("On 2009-12-31 no competent body exists"));
    }

    @Test
    void aDocumentByAnotherBodyIsRefusedAndTheCompetentOneIsNamed() {
        var round = Rounds.anOpenRound("2022", district);
        var items = List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTTNV"));

        Rounds.decide(round, district.province().id(), items)
                .statusCode(409)
                .body("type", equalTo("/problems/decision-body-not-competent"))
                .body("subjects[0].subject.id", equalTo(ward.toString()))
                .body("subjects[0].competence.rule", equalTo("V18a"))
                .body(
                        "subjects[0].competence.bodies[0].unitId",
                        equalTo(district.root().toString()));
        Rounds.get("/ratings?campaign={c}&state=DECIDED", round).body("items", hasSize(0));
    }

    @Test
    void aDocumentIssuedElsewhereByAnotherBodyIsRecordedWithAFinding() {
        var round = Rounds.anOpenRound("2022", district);
        var items = List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTTNV"));

        var id = Rounds.recordElsewhere(round, district.province().id(), items)
                .statusCode(201)
                .body("findings.rule", contains("V18a", "V17c"))
                .extract()
                .<String>path("id");

        Rounds.get("/decisions/" + id)
                .body("findings[0].subject.id", equalTo(ward.toString()))
                .body("findings[0].severity", equalTo("ERROR"));
    }

    /** A rule that only warns refuses nobody: the district decides on a cell of 2022. */
    @Test
    void anUncertainCompetenceIsOnlyAFinding() {
        var round = Rounds.anOpenRound("2022", district);

        Rounds.decide(round, district.root(), List.of(Rounds.graded("CELL", cell, "HTTNV")))
                .statusCode(201)
                .body("findings.rule", hasItem("V18b"))
                .body("findings[0].severity", equalTo("WARNING"));
    }

    @Test
    void evenAnUncertainCompetenceLetsNoOutsiderDecide() {
        var round = Rounds.anOpenRound("2022", district);
        var outsider = Tree.aDistrict(1, 1, 1).root();
        var items = List.of(Rounds.graded("CELL", cell, "HTTNV"));

        Rounds.decide(round, outsider, items)
                .statusCode(409)
                .body("type", equalTo("/problems/decision-body-not-competent"))
                .body("subjects[0].competence.rule", equalTo("V18"));
        Rounds.recordElsewhere(round, outsider, items)
                .statusCode(201)
                .body("findings[0].rule", equalTo("V18"))
                .body("findings[0].severity", equalTo("ERROR"));
    }

    @Test
    void theSuccessorOfAnEndedDistrictCancelsItsDecisions() {
        var round = Rounds.anOpenRound("2024", district);
        var heir = Tree.aDistrictBelow(district.province(), 1, 1, 1).root();
        var old = Rounds.decideOn("2024-12-20", round, district.root(), List.of(graded()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        FakeReorganisations.ended(district.root(), REFORM, List.of(heir));
        var cancel = Rounds.replacing(cancelled(), old);

        competence(round, "GRASSROOTS_ORGANISATION", ward, AFTER)
                .body("competence.bodies[0].unitId", equalTo(heir.toString()))
                .body("competence.bodies[0].chosenBy", equalTo("WHOLE_SUCCESSOR"))
                .body("competence.bodies[0].inPlaceOf", equalTo(district.root().toString()));
        Rounds.decideOn(AFTER, round, district.root(), List.of(cancel))
                .statusCode(409)
                .body("type", equalTo("/problems/decision-body-not-competent"))
                .body("subjects[0].competence.bodies[0].chosenBy", equalTo("WHOLE_SUCCESSOR"));
        Rounds.decideOn(AFTER, round, heir, List.of(cancel)).statusCode(201).body("findings", hasSize(0));

        Rounds.get("/ratings/" + Rounds.ratingOf(round, ward))
                .body("state", equalTo("CANCELLED"))
                .body("steps[0].role", equalTo("COMPETENT_BODY"));
    }

    private Map<String, Object> graded() {
        return Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTTNV");
    }

    private Map<String, Object> cancelled() {
        return new HashMap<>(Map.of("subject", Map.of("kind", "GRASSROOTS_ORGANISATION", "id", ward), "cancel", true));
    }

    @Test
    void whereADistrictWasDividedTheLevelAboveDecides() {
        var round = Rounds.anOpenRound("2024", district);
        var one = Tree.aDistrictBelow(district.province(), 1, 1, 1).root();
        var other = Tree.aDistrictBelow(district.province(), 1, 1, 1).root();
        FakeReorganisations.ended(district.root(), REFORM, List.of(one, other));

        competence(round, "GRASSROOTS_ORGANISATION", ward, "2025-06-30")
                .body("competence.bodies[0].chosenBy", equalTo("SCHEME"));
        competence(round, "GRASSROOTS_ORGANISATION", ward, AFTER)
                .body(
                        "competence.bodies[0].unitId",
                        equalTo(district.province().id().toString()))
                .body("competence.bodies[0].chosenBy", equalTo("LEVEL_ABOVE"));
    }

    @Test
    void aBodyIsNotGuessedWhileMemberServiceDoesNotAnswer() {
        var round = Rounds.anOpenRound("2022", district);
        FakeMemberService.failWith(FakeMemberService.Fault.UNITS_AWAY);

        Rounds.decide(round, district.root(), List.of(graded()))
                .statusCode(503)
                .body("type", equalTo("/problems/member-service-unavailable"));
        competence(round, "GRASSROOTS_ORGANISATION", ward, "2022-12-28").statusCode(503);
    }

    /** Its roster was refreshed after member-service had been asked: it would answer, but not while ratings are locked. */
    @Test
    void anUnforeseenPlaceIsNotLookedUpWithinTheTransaction() {
        var round = Rounds.anOpenRound("2022", district);
        var book = competences
                .foresee(round, List.of(Rounds.ratingOf(round, ward)), LocalDate.of(2022, 12, 28))
                .orElseThrow();

        assertTrue(book.of(SubjectKind.GRASSROOTS_ORGANISATION, ward).isPresent());
        var refused = assertThrows(Refusal.class, () -> book.of(SubjectKind.CELL, cell));
        assertEquals("roster-changed-meanwhile", refused.code());
    }

    @Test
    void aSubjectOutsideTheCampaignIsNotFound() {
        var round = Rounds.anOpenRound("2022", district);

        competence(round, "MEMBER", UUID.randomUUID(), "2022-12-28")
                .statusCode(404)
                .body("type", equalTo("/problems/competence-subject-not-found"));
    }

    /** By the law of 2025 the ward committee decides on its members; the district is above it. */
    @Test
    void onlyTheCompetentBodyHasThatRoleInEarlierStepsToo() {
        var round = Rounds.anOpenRound("2025", district);
        var rating = Rounds.ratingOf(round, district.members().get(0).id());

        Rounds.get("/ratings/{r}?actingUnitId={u}", rating, ward).body("role", equalTo("COMPETENT_BODY"));
        Rounds.get("/ratings/{r}?actingUnitId={u}", rating, district.root()).body("role", equalTo("SUPERIOR"));
    }
}

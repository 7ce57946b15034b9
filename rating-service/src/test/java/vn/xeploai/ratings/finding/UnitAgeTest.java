package vn.xeploai.ratings.finding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.fact.Foundings;
import vn.xeploai.ratings.finding.Assessments.DocumentLine;
import vn.xeploai.ratings.testing.FakeOrigins;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Six months, counted from the founding or admission to the day after the period's end, and inherited in a merger. */
@ServiceTest
class UnitAgeTest {
    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID cell = district.cells().get(0);

    @Inject
    Assessments assessments;

    @ParameterizedTest
    @CsvSource({"2025-06-30, 6, false", "2025-07-01, 6, false", "2025-07-02, 5, true"})
    void aUnitIsAsOldAsItsFounding(String foundedOn, int months, boolean asked) {
        var rating = rated(district.founded(cell, foundedOn).known());

        existence(rating, months, "ROSTER");
        assertEquals(asked, FakeOrigins.asked(cell));
        Rounds.get("/ratings/" + rating + "/findings")
                .body("findings.rule", asked ? hasItem("V03") : not(hasItem("V03")));
    }

    @Test
    void aMergedUnitInheritsTheTimeOfThoseItSucceeded() {
        FakeOrigins.succeeded(cell, "2010-01-01");

        var rating = rated(district.founded(cell, "2025-07-02").known());

        existence(rating, 192, "LINEAGE");
        Rounds.get("/ratings/" + rating + "/findings").body("findings.rule", not(hasItem("V03")));
    }

    @Test
    void predecessorsAreAskedAsRecordedAtTheInstant() {
        FakeOrigins.succeeded(cell, "2010-01-01");
        var rating = rated(district.founded(cell, "2025-07-02").known());
        var knownAt = Rounds.watermark();

        Rounds.get("/ratings/{r}/assessment?knownAt={k}", rating, knownAt)
                .statusCode(200)
                .body("facts.find { it.fact == 'EXISTENCE_MONTHS' }.value", equalTo(192));
        assertEquals(knownAt.toString(), FakeOrigins.askedAsKnownAt(cell));
        existence(rating, 192, "LINEAGE");
        assertEquals("", FakeOrigins.askedAsKnownAt(cell));
    }

    /** Its roster was refreshed after member-service had been asked. */
    @Test
    void aYoungUnitThatWasNotForeseenIsNotAskedAboutWithinTheAct() {
        var rating = rated(district.founded(cell, "2025-07-02").known());
        var document = List.of(new DocumentLine(rating, "HTTNV", null, LocalDate.of(2025, 12, 20), null, List.of()));

        var refused = assertThrows(Refusal.class, () -> assessments.findings(document, Foundings.none()));

        assertEquals("roster-changed-meanwhile", refused.code());
        assertFalse(FakeOrigins.asked(cell));
    }

    /** Member-service is asked about a young unit before its document is recorded. */
    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void aDocumentOnAYoungUnitIsWarnedUnlessTheUnitInheritsTime(boolean inherits, int warnings) {
        if (inherits) FakeOrigins.succeeded(cell, "2010-01-01");
        var round =
                Rounds.anOpenRound("2025", district.founded(cell, "2025-07-02").known());
        var items = new ArrayList<>(Rounds.allGraded(district.membersOf(cell), "HTTNV"));
        items.add(Rounds.graded("CELL", cell, "HTTNV"));

        Rounds.decide(round, district.wards().get(0), items)
                .statusCode(201)
                .body("findings.findAll { it.rule == 'V03' }.size()", equalTo(warnings));
    }

    @Test
    void theAgeOfAYoungUnitIsUnknownWhileMemberServiceDoesNotAnswer() {
        FakeOrigins.silent(cell);

        var rating = rated(district.founded(cell, "2025-07-02").known());

        Rounds.get("/ratings/" + rating + "/assessment")
                .statusCode(200)
                .body("facts.find { it.fact == 'EXISTENCE_MONTHS' }?.value", nullValue())
                .body("unknown", hasItem("EXISTENCE_MONTHS"));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, FACTS_MISSING", "2025-07-01, FACTS_MISSING", "2025-07-02, NOT_RATED"})
    void aMemberIsAsOldAsTheirAdmission(String admittedOn, String outcome) {
        var member = district.membersOf(cell).get(0);
        var round = Rounds.anOpenRound(
                "2025", district.changed(member, member.admitted(admittedOn)).known());

        Rounds.get("/ratings/" + Rounds.ratingOf(round, member.id()) + "/assessment")
                .body("assessment.outcome", equalTo(outcome));
    }

    private UUID rated(Tree tree) {
        return Rounds.ratingOf(Rounds.anOpenRound("2025", tree), cell);
    }

    private static void existence(UUID rating, int months, String source) {
        Rounds.get("/ratings/" + rating + "/assessment")
                .statusCode(200)
                .body("facts.find { it.fact == 'EXISTENCE_MONTHS' }.value", equalTo(months))
                .body("facts.find { it.fact == 'EXISTENCE_MONTHS' }.source", equalTo(source));
    }
}

package vn.xeploai.ratings.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.fact.Disciplines.Below;
import vn.xeploai.ratings.fact.Disciplines.Discipline;
import vn.xeploai.ratings.leave.LeaveKind;
import vn.xeploai.ratings.procedure.CriterionPoints;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** Records as facts, without a database. */
class ConductFactsTest {
    private final UUID person = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private FactSheet sheet = ofMember("2025");

    /** Leaves as "from/to", and the whole months that they take of 2025. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-01/2025-06-01,                       3",
        "2025-03-01/2025-05-31,                       2",
        "2024-10-01/2025-02-01,                       1",
        "2025-12-01/2026-04-01,                       1",
        "2025-01-10/2025-01-25 2025-02-10/2025-02-26, 1",
        "2025-01-10/2025-01-25 2025-02-10/2025-02-25, 0",
        "2023-01-01/2024-01-01,                       0",
        "2025-03-01/2025-05-01 2025-04-01/2025-06-01, 3",
        "2025-04-01/2025-05-01 2025-03-01/2025-06-01, 3",
        "2025-03-01/2025-04-15 2025-04-15/2025-06-01, 3",
    })
    void leavesAreAddedUpWithinThePeriod(String leaves, int months) {
        LeaveFacts.fill(sheet, Arrays.stream(leaves.split(" ")).map(this::sick).toList());

        assertEquals(BigDecimal.valueOf(months), known(Fact.SICK_MONTHS));
        assertEquals(BigDecimal.valueOf(months), known(Fact.ABSENT_MONTHS));
        assertEquals(false, known(Fact.MATERNITY_LEAVE));
    }

    private LeaveFacts.Leave sick(String days) {
        var ends = days.split("/");
        return new LeaveFacts.Leave(
                UUID.randomUUID(), person, LeaveKind.SICK, LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    @Test
    void aDayThatIsSickLeaveAndAbsenceCountsOnce() {
        var sick = sick("2025-03-01/2025-05-01");
        var away = new LeaveFacts.Leave(
                UUID.randomUUID(), person, LeaveKind.ABSENCE, LocalDate.of(2025, 4, 1), sick.toDay());

        LeaveFacts.fill(sheet, List.of(away, sick));

        assertEquals(BigDecimal.valueOf(2), known(Fact.SICK_MONTHS));
        assertEquals(BigDecimal.valueOf(2), known(Fact.ABSENT_MONTHS));
    }

    @Test
    void maternityIsNoAbsence() {
        var from = LocalDate.of(2025, 1, 1);
        var leave = new LeaveFacts.Leave(UUID.randomUUID(), person, LeaveKind.MATERNITY, from, from.plusMonths(6));

        LeaveFacts.fill(sheet, List.of(leave));

        assertEquals(BigDecimal.ZERO, known(Fact.ABSENT_MONTHS));
        assertEquals(true, known(Fact.MATERNITY_LEAVE));
    }

    /** The period, the decision, the year in which it counts, whether it is one of the year, whether it was used earlier. */
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-04-01, 2025, true,  false",
        "2025, 2025-04-01, 2024, false, true",
        "2025, 2026-01-10, 2025, true,  false",
        "2026, 2026-01-10, 2025, false, true",
        "2025, 2024-04-01, 2024, false, false",
        "2026-Q1, 2026-02-01, 2026, true, false",
        "2026-Q2, 2026-02-01, 2026, false, false",
    })
    void aDisciplineCountsOnce(String period, LocalDate decided, int used, boolean inYear, boolean earlier) {
        var discipline = discipline(decided, used, null);

        sheet = ofMember(period);
        Disciplines.ofPerson(sheet, List.of(discipline));

        assertEquals(inYear, known(Fact.DISCIPLINED_IN_YEAR));
        assertEquals(earlier, known(Fact.DISCIPLINE_USED_EARLIER));
        assertEquals(inYear, known(Fact.DUTY_RELATED_DISCIPLINE));
    }

    /** The year in which a discipline of 10 January 2026 is said to count, the rating of that year, and the year in which it counts. */
    @ParameterizedTest
    @CsvSource({
        "2026, ,       ,           2026",
        "2027, ,       ,           2027",
        "2025, ,       ,           2026",
        "2025, HTTNV,  2025-12-20, 2026",
        "2025, KHTNV,  2025-12-20, 2025",
        "2025, HTTNV,  2026-01-10, 2025",
        "2024, KHTNV,  2025-12-20, 2026",
    })
    void anEarlierYearIsBelievedOnlyIfARatingUsedTheDiscipline(int said, String grade, LocalDate decided, int expected)
            throws IOException {
        var rating = new OtherRating(
                UUID.randomUUID(),
                person,
                SubjectKind.MEMBER,
                "2025",
                Track.PARTY,
                "P2025",
                1,
                grade == null ? RatingState.PENDING : RatingState.DECIDED,
                grade,
                decided);
        var discipline = discipline(LocalDate.of(2026, 1, 10), said, null);

        var years = new UsedYears(Map.of(person, List.of(rating)), new Schemes());

        assertEquals(expected, discipline.countedBy(years).usedInYear());
        assertEquals(said < 2026 ? Set.of(person) : Set.of(), UsedYears.asked(List.of(discipline), List.of()));
    }

    /** Whether it is recorded that the person led there, and what is then known of a collective. */
    @ParameterizedTest
    @CsvSource({"true, true", "false, false", ", "})
    void whetherALeaderWasDisciplinedIsUnknownUnlessRecorded(Boolean led, Boolean expected) {
        var discipline = discipline(LocalDate.of(2025, 5, 5), 2025, led);

        sheet = ofCollective();
        Disciplines.ofUnit(sheet, List.of(discipline), List.of(), 0);

        assertEquals(Optional.ofNullable(expected), sheet.facts().find(Fact.LEADING_MEMBER_DISCIPLINED));
        assertEquals(Optional.ofNullable(expected), sheet.facts().find(Fact.MEMBER_DUTY_DISCIPLINE));
        assertEquals(Optional.empty(), sheet.facts().find(Fact.UNITS_DISCIPLINED_PERCENT));
    }

    @Test
    void theShareOfDisciplinedUnitsIsThatOfTheUnitsDirectlyBelow() {
        var child = UUID.randomUUID();

        sheet = ofCollective();
        var below = List.of(below(child), below(child), below(UUID.randomUUID()));
        Disciplines.ofUnit(sheet, List.of(), below, 9);

        assertEquals(new BigDecimal("22.22"), known(Fact.UNITS_DISCIPLINED_PERCENT));
        assertEquals(true, known(Fact.SUBORDINATE_DISCIPLINED));
        assertEquals(false, known(Fact.COLLECTIVE_DISCIPLINED));
    }

    private Below below(UUID child) {
        return new Below(
                UUID.randomUUID(), unit, child, UUID.randomUUID(), child, LocalDate.of(2025, 5, 5), 2025, false);
    }

    /** Scores by criterion, and points in general, of tasks and in total. */
    @ParameterizedTest
    @CsvSource({
        "GENERAL=27 TASKS=65,                             27, 65, 92",
        "GENERAL=27 TASKS=65 TOTAL=90,                    27, 65, 90",
        "GENERAL=27,                                      27, ,   ",
        "TOTAL=88,                                        ,   ,   88",
        "GROUP_1=9 GROUP_2=9 SELF_CRITICISM=8 TASKS=60,   26, 60, 86",
        "GROUP_2=9 TASKS=60,                              ,   60, ",
    })
    void pointsAreGivenByGroupOrByItsCriteria(String scores, BigDecimal general, BigDecimal tasks, BigDecimal total) {
        var points = Arrays.stream(scores.split(" "))
                .map(score -> score.split("="))
                .map(score -> new CriterionPoints(score[0], new BigDecimal(score[1])))
                .toList();

        var given = new OpinionFacts.Points(UUID.randomUUID(), UUID.randomUUID(), points);
        OpinionFacts.fill(sheet, given, Regimes.released("P2025"));

        assertEquals(Optional.ofNullable(general), sheet.facts().number(Fact.GENERAL_POINTS));
        assertEquals(Optional.ofNullable(tasks), sheet.facts().number(Fact.TASK_POINTS));
        assertEquals(Optional.ofNullable(total), sheet.facts().number(Fact.POINTS));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, ,           2025-02-28, false",
        "2025-03-01, ,           2025-03-01, true",
        "2025-03-01, 2025-04-20, 2025-04-19, true",
        "2025-03-01, 2025-04-20, 2025-04-20, false",
    })
    void aComplaintIsOpenFromItsReceiptToTheDayBeforeItsEnd(
            LocalDate received, LocalDate closed, LocalDate day, boolean open) {
        assertEquals(open, new ConductFacts.Complaint(UUID.randomUUID(), person, received, closed).openOn(day));
    }

    private Discipline discipline(LocalDate decided, int used, Boolean led) {
        return new Discipline(
                UUID.randomUUID(),
                SubjectKind.MEMBER,
                person,
                DisciplineForm.CANH_CAO,
                unit,
                decided,
                true,
                false,
                false,
                led,
                used);
    }

    private FactSheet ofMember(String period) {
        return Sheets.of(new Subject(SubjectKind.MEMBER, person), unit, period, "P2025");
    }

    private FactSheet ofCollective() {
        return Sheets.of(new Subject(SubjectKind.COLLECTIVE, unit), unit, "2025", "P2025");
    }

    private Object known(Fact fact) {
        return sheet.facts().find(fact).orElseThrow();
    }
}

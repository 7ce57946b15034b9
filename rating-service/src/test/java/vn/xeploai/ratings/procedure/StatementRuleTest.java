package vn.xeploai.ratings.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.SubjectKind;

class StatementRuleTest {
    private final Scheme scheme;

    StatementRuleTest() throws IOException {
        scheme = new Schemes().get("P2019", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 20, 20, 19, 18, '4 12 2 0', ''",
        "22, 22, 22, 22, 22, '22 0 0 0', ''",
        "23, 20, 20, 19, 18, '4 12 2 0', ballot.eligible ballot-eligible-exceeds-official",
        "22, 23, 20, 19, 18, '4 12 2 0', ballot.present ballot-present-exceeds-eligible",
        "22, 20, 21, 19, 18, '4 12 2 0', ballot.issued ballot-issued-exceeds-present",
        "22, 20, 20, 21, 18, '4 12 2 0', ballot.returned ballot-returned-exceeds-issued",
        "22, 20, 20, 17, 18, '4 12 2 0', ballot.valid ballot-valid-exceeds-returned",
        "22, 20, 20, 19, 18, '4 12 3 0', ballot.counts ballot-counts-differ",
        "22, 20, 20, 19, 18, '4 12 2',   ballot.counts ballot-grade-missing",
    })
    void theNumbersOfABallotFit(
            int eligible, int present, int issued, int returned, int valid, String counts, String fault) {
        var ballot = new Statement.Ballot(eligible, present, issued, returned, valid, counts(counts));

        assertEquals(fault, faults(new Statement("HTTNV", null, null, ballot, null)));
    }

    private static List<Statement.BallotCount> counts(String numbers) {
        var grades = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");
        var each = numbers.split(" ");
        List<Statement.BallotCount> counts = new ArrayList<>();
        for (var at = 0; at < each.length; at++) {
            counts.add(new Statement.BallotCount(grades.get(at), Integer.parseInt(each[at])));
        }
        return counts;
    }

    private String faults(Statement statement) {
        return new StatementRule(scheme, SubjectKind.MEMBER, 22)
                .faults(statement).stream().map(StatementRuleTest::text).reduce("", (all, one) -> (all + " " + one)
                        .strip());
    }

    private static String text(FieldError fault) {
        return fault.field() + " " + fault.code();
    }

    @Test
    void eachGradeOfTheSchemeIsThereOnce() {
        var counts = counts("4 12 2 0");
        counts.set(0, new Statement.BallotCount("TSVM", 4));
        counts.set(1, new Statement.BallotCount("HTNV", 12));

        assertEquals(
                "ballot.counts[0].grade grade-not-in-scheme ballot.counts[2].grade ballot-grade-repeated"
                        + " ballot.counts ballot-grade-missing",
                faults(new Statement(null, null, null, new Statement.Ballot(22, 20, 20, 19, 18, counts), null)));
    }

    @Test
    void whereTheRosterHasNoNumbersNoVoterIsTooMany() {
        var ballot = new Statement.Ballot(900, 20, 20, 19, 18, counts("4 12 2 0"));

        assertEquals(
                List.of(),
                new StatementRule(scheme, SubjectKind.MEMBER, null)
                        .faults(new Statement(null, null, null, ballot, null)));
    }

    /** By the annexes of 2025; that scheme's children are of members, its politics of leaders. */
    @ParameterizedTest
    @CsvSource({
        "P2025, MEMBER,    TASKS,                ''",
        "P2025, MEMBER,    ' GENERAL ',          ''",
        "P2025, MEMBER,    GROUP_2,              ''",
        "P2025, LEADER,    POLITICS,             ''",
        "P2025, CELL,      TASKS,                ''",
        "P2025, MEMBER,    TASK_RESULTS,         points[0].criterion criterion-unknown",
        "P2025, MEMBER,    POLITICS,             points[0].criterion criterion-unknown",
        "P2025, CELL,      GROUP_2,              points[0].criterion criterion-unknown",
        "S2026, OFFICIAL,  TASKS,                ''",
        "S2026, OFFICIAL,  POLITICS,             points[0].criterion criterion-unknown",
        "P2019, MEMBER,    anything,             ''",
    })
    void aCriterionIsOneOfTheScaleOfTheKind(String by, SubjectKind kind, String criterion, String fault)
            throws IOException {
        var statement = new Statement(null, List.of(new CriterionPoints(criterion, BigDecimal.TEN)), null, null, null);

        var faults = new StatementRule(new Schemes().get(by, 1), kind, null).faults(statement);

        assertEquals(fault, faults.stream().map(StatementRuleTest::text).reduce("", String::concat));
    }

    @Test
    void otherFaultsAreNamedToo() {
        var twice = List.of(new CriterionPoints("A", BigDecimal.ONE), new CriterionPoints(" A ", BigDecimal.TEN));
        var ballot = new Statement.Ballot(0, 0, 0, 0, 0, counts("0 0 0 0"));

        assertEquals("grade opinion-empty", faults(Statement.NONE));
        assertEquals("grade grade-not-in-scheme", faults(new Statement("TSVM", null, null, null, null)));
        assertEquals("points[1].criterion criterion-repeated", faults(new Statement(null, twice, null, null, null)));
        assertEquals(
                "votes votes-or-ballot", faults(new Statement(null, null, new Statement.Votes(1, 0), ballot, null)));
    }
}

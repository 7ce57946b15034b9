package vn.xeploai.ratings.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.finding.FindingSql.TreeUnit;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Regimes;

class UnitRuleTest {
    /** Kind, founding, day of the roster, whether its parent is missing, kept and counted subjects, and the rules broken. */
    @ParameterizedTest
    @CsvSource({
        "CELL,               2010-01-01, 2024-12-31, false, 5, 5, ''",
        "CELL,               2025-01-01, 2024-12-31, false, 5, 5, V24",
        "CELL,               2010-01-01, 2024-12-31, true,  5, 5, V24",
        "CELL,               2010-01-01, 2024-12-31, false, 4, 5, V23",
        "CELL,               2010-01-01, 2024-12-31, false,  , 5, ''",
        "DISTRICT_COMMITTEE, 2010-01-01, 2024-12-31, false, 5, 5, ''",
        "DISTRICT_COMMITTEE, 2010-01-01, 2025-06-30, false, 5, 5, ''",
        "DISTRICT_COMMITTEE, 2010-01-01, 2025-07-01, false, 5, 5, V24",
    })
    void unitsExistOnTheDayOfTheRoster(
            String kind,
            LocalDate founded,
            LocalDate roster,
            boolean parentless,
            Long kept,
            long counted,
            String rules) {
        var period = String.valueOf(roster.getYear());
        var unit =
                new TreeUnit(UUID.randomUUID(), kind, founded, roster, period, "P2025", 1, parentless, kept, counted);

        var broken = new UnitRule(unit, Regimes.released("P2025"))
                .findings().stream().map(Finding::rule).toList();

        assertEquals(rules.isEmpty() ? List.of() : Arrays.asList(rules.split(" ")), broken);
    }
}

package vn.xeploai.ratings.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Competence.CompetentRole;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Regimes;
import vn.xeploai.ratings.scheme.SubjectKind;

class ChainTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);

    @ParameterizedTest
    @CsvSource({
        "P2025, CELL, CELL, GRASSROOTS, V18a, GRASSROOTS_COMMITTEE",
        "P2025, SECTIONAL_COMMITTEE, SECTIONAL, GRASSROOTS, V18b, GRASSROOTS_COMMITTEE",
        "P2025, GRASSROOTS_ORGANISATION, GRASSROOTS, IMMEDIATE_SUPERIOR, V18c, STANDING_COMMITTEE_OF_DIRECT_SUPERIOR",
        "P2025, GRASSROOTS_ORGANISATION, GRASSROOTS, PROVINCE, V18d, PROVINCIAL_STANDING_COMMITTEE",
        "P2025, SUPERIOR_ORGANISATION, IMMEDIATE_SUPERIOR, PROVINCE, V18e, PROVINCIAL_STANDING_COMMITTEE",
        "P2025, SUPERIOR_ORGANISATION, PROVINCE, CENTRAL, V18f, POLITBURO_OR_SECRETARIAT",
        "P2025, MEMBER, CELL, GRASSROOTS, V18g, GRASSROOTS_COMMITTEE",
        "P2025, MEMBER, GRASSROOTS, IMMEDIATE_SUPERIOR, V18h, GRASSROOTS_CELL",
        "P2019, GRASSROOTS_ORGANISATION, GRASSROOTS, IMMEDIATE_SUPERIOR, V18a, STANDING_COMMITTEE_OF_DIRECT_SUPERIOR",
        "P2023, CELL, CELL, SECTIONAL, V18b, GRASSROOTS_COMMITTEE",
        "P2018, SECTIONAL_COMMITTEE, SECTIONAL, GRASSROOTS, V18d, GRASSROOTS_COMMITTEE",
        "P2019, MEMBER, CELL, SECTIONAL, V18e, GRASSROOTS_COMMITTEE",
        "P2023, MEMBER, GRASSROOTS, IMMEDIATE_SUPERIOR, V18f, GRASSROOTS_CELL",
        "P2018, SUPERIOR_ORGANISATION, IMMEDIATE_SUPERIOR, PROVINCE, V18c, PROVINCIAL_STANDING_COMMITTEE",
        "P2019, SUPERIOR_ORGANISATION, IMMEDIATE_SUPERIOR, PROVINCE, V18c, PROVINCIAL_STANDING_COMMITTEE",
        "P2023, SUPERIOR_ORGANISATION, IMMEDIATE_SUPERIOR, PROVINCE, V18c, PROVINCIAL_STANDING_COMMITTEE",
        "P2026, SUPERIOR_ORGANISATION, IMMEDIATE_SUPERIOR, PROVINCE, V18e, PROVINCIAL_STANDING_COMMITTEE",
    })
    void theLevelOfTheUnitDeterminesWhoDecides(
            String scheme, SubjectKind kind, PartyLevel level, PartyLevel above, String rule, CompetentRole decides) {
        var found =
                chain(level, above).rule(Regimes.released(scheme), kind, DAY).orElseThrow();

        assertEquals(rule, found.id());
        assertTrue(found.decides().contains(decides));
        assertFalse(found.decides().contains(CompetentRole.CELL_COMMITTEE));
    }

    private static Chain chain(PartyLevel level, PartyLevel above) {
        return new Chain(
                List.of(new Chain.Link(UUID.randomUUID(), level), new Chain.Link(UUID.randomUUID(), above)), null);
    }

    @Test
    void whereTheSchemeHasNoRuleThereIsNoFinding() {
        var chain = chain(PartyLevel.CELL, PartyLevel.GRASSROOTS);

        assertTrue(chain.rule(Regimes.released("P2014"), SubjectKind.CELL, DAY).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true", "2025-12-31, true", "2026-01-01, false"})
    void aCompetenceAppliesFromItsFirstDayToTheDayAfterItsLast(LocalDate day, boolean holds) {
        var rule = new Competence(
                "V18",
                List.of(SubjectKind.CELL),
                null,
                null,
                null,
                null,
                PartyLevel.CELL,
                null,
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 1, 1),
                List.of(),
                List.of(),
                List.of(CompetentRole.CELL));

        assertEquals(holds, rule.holdsOn(day));
    }
}

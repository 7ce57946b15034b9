package vn.xeploai.ratings.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.rating.Role;

class StandpointTest {
    @ParameterizedTest
    @CsvSource({
        "true,  false, false, false, CELL,               false, false, OWN_UNIT",
        "false, true,  false, false, ,                   false, false, COMPETENT_BODY",
        "false, false, true,  false, SECTIONAL,          false, false, SECTIONAL_COMMITTEE",
        "false, false, true,  false, GRASSROOTS,         false, false, COMPETENT_BODY",
        "false, false, true,  false, IMMEDIATE_SUPERIOR, false, false, COMPETENT_BODY",
        "false, false, false, true,  ,                   false, false, SUPERIOR",
        "false, false, false, true,  ,                   true,  false, COMPETENT_BODY",
        "false, false, false, false, CELL,               false, true,  ASKED_UNIT",
        "false, false, false, false, ,                   false, false, OUTSIDER",
    })
    void theRoleOfAUnitFollowsFromItsPlaceInTheTree(
            boolean own,
            boolean decided,
            boolean above,
            boolean higher,
            String level,
            boolean nextAboveRoot,
            boolean asked,
            Role role) {
        Set<OpinionKind> kinds = asked ? Set.of(OpinionKind.RESIDENCE) : Set.of();

        assertEquals(
                role,
                Standpoint.role(new Standpoint(false, own, decided, above, null, level, higher, nextAboveRoot, kinds)));
    }

    @ParameterizedTest
    @CsvSource({
        "GRASSROOTS,         true,  COMPETENT_BODY",
        "IMMEDIATE_SUPERIOR, false, SUPERIOR",
        "SECTIONAL,          false, SECTIONAL_COMMITTEE",
    })
    void whereTheSchemeNamesTheCompetentBodyNoOtherUnitAboveHasThatRole(String level, boolean competent, Role role) {
        var standpoint = new Standpoint(false, false, false, true, competent, level, false, false, Set.of());

        assertEquals(role, Standpoint.role(standpoint));
    }

    @Test
    void aChiBoCoSoDecidesOnItsMembersAndStillProposesAsTheirOwnUnit() {
        var own = new Standpoint(false, true, false, false, true, "GRASSROOTS", false, false, Set.of());

        assertEquals(Role.OWN_UNIT, Standpoint.role(RatingAct.PROPOSAL, own));
        assertEquals(Role.COMPETENT_BODY, Standpoint.role(RatingAct.PUBLICATION, own));
    }

    @Test
    void anOrganisationThatRatesItselfIsTheSubject() {
        var own = new Standpoint(true, true, false, false, null, "CELL", false, false, Set.of());

        assertEquals(Role.SUBJECT, Standpoint.role(RatingAct.SELF_RATING, own));
        assertEquals(Role.OWN_UNIT, Standpoint.role(RatingAct.PROPOSAL, own));
        assertEquals(Role.SUBJECT, Standpoint.role(RatingAct.SELF_RATING, null));
    }
}

package vn.xeploai.ratings.finding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** The rules that ask about the agency of a ward, which has a chairman and a secretary. */
@ServiceTest
class AgencyFindingsTest {
    private final Tree plain = Tree.aDistrict(1, 2, 4);
    private final UUID ward = plain.wards().get(0);
    private final Member secretary = plain.members().get(0);
    private final Member official = plain.members().get(1);
    private final Tree district = plain.holding(Post.official(official, ward, true), Post.secretary(secretary, ward))
            .known();

    @Test
    void anOrganisationFollowsTheAgencyThatItIsIn() {
        var state = Rounds.anOpenRoundOfAll("2025", "STATE", district);
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", district);
        var organisation = List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTNV"));
        assertEquals(1, ordered(round, organisation));

        Rounds.decideOn("2025-12-12", state, district.root(), List.of(Rounds.graded("AGENCY", ward, "HTTNV")))
                .statusCode(201);

        assertEquals(0, ordered(round, organisation));
    }

    /** How often the refusal of a document names the order of organisations and agencies. */
    private int ordered(UUID round, List<Map<String, Object>> items) {
        List<String> broken = Rounds.decideOn("2025-12-20", round, district.root(), items)
                .statusCode(409)
                .body("type", equalTo("/problems/decision-against-rules"))
                .extract()
                .path("findings.rule");
        return Collections.frequency(broken, "V17r");
    }

    @Test
    void anAgencyThatWasDecidedLaterThanItsOrganisationIsAFinding() {
        var state = Rounds.anOpenRoundOfAll("2025", "STATE", district);
        var round = Rounds.anOpenRoundOfAll("2025", "PARTY", district);
        Rounds.recordElsewhere(round, district.root(), List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTNV")))
                .statusCode(201);
        var rating = Rounds.ratingOf(round, "GRASSROOTS_ORGANISATION", ward);
        Rounds.get("/ratings/{r}/findings", rating).body("findings.rule", hasItem("V17r"));

        Rounds.decideOn("2026-01-10", state, district.root(), List.of(Rounds.graded("AGENCY", ward, "HTTNV")))
                .statusCode(201);

        Rounds.get("/ratings/{r}/findings", rating)
                .body("findings.rule", hasItem("V17r"))
                .body("findings.find { it.rule == 'V17r' }.expected", equalTo("AGENCY " + ward + " concluded"));
    }

    /** The grades of the agency and of its head, and the rule that is broken. */
    @ParameterizedTest
    @CsvSource({"HTNV, HTTNV, V39b", "HTTNV, HTTNV, ''", "KHTNV, HTNV, V39c"})
    void anOfficialIsComparedWithTheirAgencyAndALeaderWithTheirOrganisation(String agency, String grade, String rule) {
        var state = Rounds.anOpenRoundOfAll("2026-Q1", "STATE", district);
        var party = Rounds.anOpenRoundOfAll("2026-Q1", "PARTY", district);
        Rounds.recordElsewhere(state, district.root(), List.of(Rounds.graded("AGENCY", ward, agency)))
                .statusCode(201);
        Rounds.recordElsewhere(party, district.root(), List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTTNV")))
                .statusCode(201);

        Rounds.recordElsewhere(state, district.root(), List.of(Rounds.graded("OFFICIAL", official.id(), grade)))
                .statusCode(201);
        Rounds.recordElsewhere(party, district.root(), List.of(Rounds.graded("LEADER", secretary.id(), "HTTNV")))
                .statusCode(201);

        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), ofHeads(state, "OFFICIAL", official.id()));
        assertEquals(List.of(), ofHeads(party, "LEADER", secretary.id()));
    }

    private static List<String> ofHeads(UUID round, String kind, UUID subject) {
        List<String> found = Rounds.get("/ratings/{r}/findings", Rounds.ratingOf(round, kind, subject))
                .statusCode(200)
                .extract()
                .path("findings.rule");
        return found.stream().filter(rule -> rule.startsWith("V39")).toList();
    }
}

package vn.xeploai.emulation.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.council.Councils;
import vn.xeploai.emulation.nomination.Nominations;
import vn.xeploai.ratings.testing.FakeReorganisations;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Who may award on a day (V34). */
@ServiceTest
class AwardingBodyTest {
    private static final String COMPETENCE = "findings.findAll { it.rule == 'V34' }";

    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID ward = district.wards().get(0);

    @Test
    void chairmenOfCommunesAwardFightersAtTheBaseSinceTheFirstOfJuly2025() {
        var official = district.members().get(0);
        var state = Rounds.anOpenRoundOfAll(
                "2025",
                "STATE",
                district.holding(Post.official(official, ward, false)).known());
        var rated = Rounds.document(state, ward, List.of(Rounds.graded("OFFICIAL", official.id(), "HTXSNV")));
        rated.putAll(Map.of("origin", "ISSUED_ELSEWHERE", "date", "2025-06-15"));
        Rounds.post("/decisions", rated).statusCode(201);
        Awards.record(Awards.by(ward, state, "2025-06-20", Awards.all("LDTT", List.of(official))))
                .statusCode(201);
        var item = Nominations.items(state, ward, "CSTDCS", official.id()).get(0);
        Councils.meet(Councils.aCouncil(ward, 11), "2025-06-25", 9, 2, Councils.vote(item, 9, 2))
                .statusCode(201);
        var fighters = Awards.all("CSTDCS", List.of(official));

        Awards.record(Awards.by(ward, state, "2025-06-30", fighters))
                .statusCode(422)
                .body("type", equalTo("/problems/award-against-rules"))
                .body("awardFindings.rule", contains("V34"))
                .body("awardFindings[0].expected", containsString("DISTRICT_CHAIRMAN"));
        Awards.record(Awards.by(ward, state, "2025-07-01", fighters))
                .statusCode(201)
                .body(COMPETENCE, hasSize(0))
                .body("awards[0].money", equalTo(2_340_000));
    }

    @Test
    void aBodyOfWhichTheCatalogueIsNotSureIsNotCalledIncompetent() {
        var official = district.members().get(0);
        var state = Rounds.anOpenRoundOfAll(
                "2022",
                "STATE",
                district.holding(Post.official(official, ward, false)).known());

        Awards.record(Awards.by(ward, state, "2022-12-30", Awards.all("LDTT", List.of(official))))
                .statusCode(201)
                .body(COMPETENCE + ".severity", contains("WARNING"))
                .body(COMPETENCE + ".explanation.en", contains("The catalogue is not sure that the body is competent"));
    }

    @Test
    void theUnitToWhichAnEndedOneWentActsInItsPlace() {
        var successor = Tree.aDistrict(1, 1, 0).known();
        var heir = successor.wards().get(0);
        var campaign = Rounds.anOpenRound("2024", district);
        var members = district.members();
        String id = Awards.record(Awards.elsewhere(
                        Awards.by(ward, campaign, "2025-01-15", Awards.all("DV_X1", List.of(members.get(0))))))
                .statusCode(201)
                .extract()
                .path("awards[0].id");
        FakeReorganisations.ended(ward, LocalDate.of(2025, 7, 1), List.of(heir));

        var late = Awards.by(heir, campaign, "2025-07-10", Awards.all("DV_X1", List.of(members.get(1))));
        Awards.record(Awards.elsewhere(late))
                .statusCode(201)
                .body(COMPETENCE + ".findAll { it.severity == 'ERROR' }", hasSize(0));
        Awards.revoke(id, ward, "2025-07-10").statusCode(422).body("type", equalTo("/problems/award-revoked-by-other"));
        Awards.revoke(id, heir, "2025-07-10").statusCode(200);
    }
}

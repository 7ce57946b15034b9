package vn.xeploai.ratings.decision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Who records that he decided gains no rights by it where he was not competent. */
@ServiceTest
class OutsiderDocumentTest {
    private static final Map<String, Object> HELD = Map.of("complaint", "Đơn số 12", "reason", "Xác minh");
    private static final Map<String, Object> RELEASED = Map.of("reason", "Đơn không đúng");

    private final Tree district = Tree.aDistrict(2, 1, 2);
    private final UUID cell = district.cells().get(0);
    private final UUID ward = district.wards().get(0);
    private final UUID neighbour = district.wards().get(1);
    private final UUID member = district.membersOf(cell).get(0).id();
    private final List<Map<String, Object>> items = List.of(Rounds.graded("MEMBER", member, "HTTNV"));
    private UUID round;
    private UUID rating;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
        rating = Rounds.ratingOf(round, member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM", "ISSUED_ELSEWHERE"})
    void aDocumentOfAnUnknownUnitIsRefused(String origin) {
        var document = new HashMap<>(Rounds.document(round, UUID.randomUUID(), items));
        document.put("origin", origin);

        Rounds.post("/decisions", document)
                .statusCode(422)
                .body("type", equalTo("/problems/decision-body-unknown"))
                .body("errors[0].field", equalTo("decidingUnitId"));

        Rounds.get("/ratings/" + rating).body("state", equalTo("PENDING"));
    }

    @Test
    void aDocumentOfAUnitOfAnotherTreeIsRecordedButReleasesAndPublishesNothing() {
        var elsewhere = Tree.aDistrict(1, 1, 1).root();

        refusesActs(elsewhere);
    }

    @Test
    void neitherDoesThatOfAUnitBesideIt() {
        refusesActs(neighbour);
    }

    private void refusesActs(UUID outsider) {
        Rounds.act(rating, "hold", ward, HELD).statusCode(200);

        String document = Rounds.recordElsewhere(round, outsider, items)
                .statusCode(201)
                .body("findings.findAll { it.severity == 'ERROR' }.rule", hasItem("V18"))
                .extract()
                .path("id");

        for (var act : Map.of("release", RELEASED, "publication", Map.<String, Object>of())
                .entrySet()) {
            Rounds.act(rating, act.getKey(), outsider, act.getValue())
                    .statusCode(403)
                    .body("type", equalTo("/problems/rating-act-not-for-role"));
        }
        Rounds.post("/decisions/" + document + "/publication", Map.of("actingUnitId", outsider))
                .statusCode(403)
                .body("type", equalTo("/problems/rating-act-not-for-role"));
        Rounds.act(rating, "release", ward, RELEASED).statusCode(200);
    }

    @Test
    void aDocumentOfTheCompetentBodyFromElsewhereLeavesItsRights() {
        String document = Rounds.recordElsewhere(round, ward, items)
                .statusCode(201)
                .extract()
                .path("id");

        Rounds.act(rating, "hold", ward, HELD).statusCode(200);
        Rounds.act(rating, "release", ward, RELEASED).statusCode(200);
        Rounds.post("/decisions/" + document + "/publication", Map.of("actingUnitId", ward))
                .statusCode(200);
    }
}

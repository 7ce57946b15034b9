package vn.xeploai.ratings.decision;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** V32: data from elsewhere have changed a published grade by no document. */
@ServiceTest
class ImportedChangeTest {
    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID ward = district.wards().get(0);
    private final UUID member = district.members().get(0).id();

    @Inject
    Jdbi jdbi;

    @Test
    void aDocumentThatNamesTheEarlierDecisionCorrectsIt() {
        var round = Rounds.anOpenRound("2022", district);
        var graded = Rounds.graded("MEMBER", member, "HTTNV");
        String document = Rounds.decide(round, ward, List.of(graded))
                .statusCode(201)
                .extract()
                .path("id");
        Rounds.post("/decisions/" + document + "/publication", Map.of("actingUnitId", ward))
                .statusCode(200);
        var rating = Rounds.ratingOf(round, member);
        changedElsewhere(rating);
        Rounds.get("/ratings/" + rating + "/findings").body("findings.rule", hasItem("V32"));

        Rounds.decide(round, ward, List.of(Rounds.replacing(Rounds.graded("MEMBER", member, "HTNV"), document)))
                .statusCode(201)
                .body("findings.rule", not(hasItem("V32")));

        Rounds.get("/ratings/" + rating + "/findings").body("findings.rule", not(hasItem("V32")));
    }

    private void changedElsewhere(UUID rating) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    """
                    INSERT INTO decision_item (rating_id, recorded_at, decision_id, position, state, grade, decided_on, from_state, by_competent_body,
                                               act_id)
                    SELECT rating_id, clock_timestamp(), decision_id, position, 'DECIDED', 'HTNV', decided_on, 'PUBLISHED', by_competent_body, act_id
                    FROM decision_item
                    WHERE rating_id = ?
                    """,
                    rating);
            handle.execute(
                    """
                    UPDATE rating_state SET state = 'DECIDED', grade = 'HTNV', changed_at = clock_timestamp() WHERE rating_id = ?
                    """,
                    rating);
        });
    }
}

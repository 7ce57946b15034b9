package vn.xeploai.ratings.procedure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class OpinionResourceTest {
    private final Tree district = Tree.aDistrict(1, 2, 3);
    private final UUID cell = district.cells().get(0);
    private final UUID neighbour = Tree.aDistrict(1, 1, 1).known().root();
    private UUID round;
    private UUID rating;

    @BeforeEach
    void open() {
        var first = district.membersOf(cell).get(0);
        district.standing(district.membersOf(cell).get(1), "PROBATIONARY").known();
        round = Rounds.anOpenRound("2022", district);
        rating = Rounds.ratingOf(round, first.id());
    }

    @Test
    void aLaterOpinionOfTheSameUnitSupersedesTheEarlierAndBothStay() {
        Rounds.act(rating, "opinions", cell, Map.of("kind", "PUBLIC_OPINION", "comment", "Tốt"))
                .statusCode(200);
        var later = Rounds.act(
                        rating,
                        "opinions",
                        cell,
                        Map.of(
                                "kind",
                                "PUBLIC_OPINION",
                                "grade",
                                "HTTNV",
                                "points",
                                List.of(Map.of("criterion", "TASKS", "points", 62.5)),
                                "votes",
                                Map.of("inFavour", 8, "against", 1)))
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("opinions", hasSize(2))
                .body("opinions[0].supersededBy", nullValue())
                .body("opinions[0].points[0].points", equalTo(62.5f))
                .body("opinions[0].votes.inFavour", equalTo(8))
                .extract()
                .<String>path("opinions[0].id");

        Rounds.get("/ratings/" + rating)
                .body("opinions[1].comment", equalTo("Tốt"))
                .body("opinions[1].supersededBy", equalTo(later));
    }

    @Test
    void probationaryMembersDoNotVote() {
        var two = Map.<String, Object>of("kind", "CELL_BALLOT", "ballot", Rounds.ballot(2, "HTTNV"));
        var three = Map.<String, Object>of("kind", "CELL_BALLOT", "ballot", Rounds.ballot(3, "HTTNV"));

        Rounds.act(rating, "opinions", cell, three)
                .statusCode(422)
                .body("type", equalTo("/problems/opinion-invalid"))
                .body("errors[0].field", equalTo("ballot.eligible"))
                .body("errors[0].code", equalTo("ballot-eligible-exceeds-official"));
        Rounds.act(rating, "opinions", cell, two).statusCode(200);
    }

    @Test
    void everyBreachOfABallotIsNamed() {
        var ballot = Rounds.ballot(2, "HTTNV");
        ballot.putAll(Map.of("present", 3, "valid", 1));

        Rounds.act(rating, "opinions", cell, Map.of("kind", "CELL_BALLOT", "ballot", ballot))
                .statusCode(422)
                .body("errors.field", hasItems("ballot.present", "ballot.counts"))
                .body("errors.code", hasItems("ballot-present-exceeds-eligible", "ballot-counts-differ"));
        Rounds.get("/ratings/" + rating).body("opinions", hasSize(0));
    }

    @Test
    void anOpinionIsOfAKindThatTheUnitCanGive() {
        Rounds.act(rating, "opinions", cell, Map.of("kind", "STANDING_COMMITTEE_BALLOT", "grade", "HTTNV"))
                .statusCode(422)
                .body("type", equalTo("/problems/opinion-kind-not-for-role"));
    }

    @Test
    void theAskedUnitGivesThatOpinionAndSeesNothingElse() {
        Rounds.act(rating, "self-rating", null, Map.of("grade", "HTXSNV")).statusCode(200);
        Rounds.get("/ratings/{r}?actingUnitId={u}", rating, neighbour)
                .statusCode(403)
                .body("type", equalTo("/problems/rating-unit-unrelated"));
        var request = Map.<String, Object>of("unitId", neighbour, "kind", "RESIDENCE", "note", "Nơi cư trú");
        Rounds.act(rating, "opinion-requests", cell, request)
                .statusCode(200)
                .body("opinionRequests[0].answered", equalTo(false));
        Rounds.act(rating, "opinion-requests", cell, request)
                .statusCode(409)
                .body("type", equalTo("/problems/opinion-already-requested"));

        Rounds.act(rating, "opinion-requests", cell, Map.of("unitId", UUID.randomUUID(), "kind", "RESIDENCE"))
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors.field", contains("unitId"));

        Rounds.act(rating, "opinions", neighbour, Map.of("kind", "FORMER_UNIT", "comment", "Tốt"))
                .statusCode(403)
                .body("type", equalTo("/problems/opinion-not-requested"));
        Rounds.act(rating, "opinions", neighbour, Map.of("kind", "RESIDENCE", "comment", "Gương mẫu"))
                .statusCode(200)
                .body("reduced", equalTo(true))
                .body("role", equalTo("ASKED_UNIT"))
                .body("subject.id", notNullValue())
                .body("grade", nullValue())
                .body("steps", hasSize(0))
                .body("opinions.kind", contains("RESIDENCE"))
                .body("opinionRequests[0].answered", equalTo(true))
                .body("allowedActions", contains("OPINION"));
        Rounds.get("/ratings/" + rating).body("opinions.kind", contains("RESIDENCE", "SELF"));
    }

    @Test
    void noOpinionIsGivenOnADecidedRating() {
        Rounds.decide(round, district.root(), List.of(Map.of("ratingId", rating, "grade", "HTTNV")))
                .statusCode(201);

        Rounds.act(rating, "opinions", cell, Map.of("kind", "PUBLIC_OPINION", "comment", "Tốt"))
                .statusCode(409)
                .body("type", equalTo("/problems/rating-already-decided"));
    }
}

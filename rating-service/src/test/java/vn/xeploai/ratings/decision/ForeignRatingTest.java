package vn.xeploai.ratings.decision;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.OtherDocument;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Who names ratings of another campaign is refused at once, also while somebody decides on them there. */
@ServiceTest
class ForeignRatingTest {
    private static final int PATIENCE = 20;

    private final Tree district = Tree.aDistrict(1, 1, 2);

    @Inject
    Jdbi jdbi;

    @Test
    void aDocumentNeitherLocksNorAwaitsRatingsOfAnotherCampaign() throws Exception {
        var round = Rounds.anOpenRound("2022", district);
        var foreign = Rounds.ratingOf(
                Rounds.anOpenRound("2021", district), district.members().get(0).id());

        try (var document = OtherDocument.on(jdbi, foreign)) {
            beside(() -> Rounds.decide(round, district.root(), List.of(Map.of("ratingId", foreign, "grade", "HTTNV"))))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("subject-not-in-campaign"));
        }
    }

    @Test
    void neitherDoesABulkAct() throws Exception {
        var round = Rounds.anOpenRound("2022", district);
        var foreign = Rounds.ratingOf(
                Rounds.anOpenRound("2021", district), district.members().get(0).id());
        var body = Map.of(
                "act",
                "SELF_RATING",
                "mode",
                "ATOMIC",
                "items",
                List.of(Map.of("ratingId", foreign, "grade", "HTTNV")));

        try (var document = OtherDocument.on(jdbi, foreign)) {
            beside(() -> Rounds.post("/campaigns/" + round + "/acts", body))
                    .statusCode(409)
                    .body("type", equalTo("/problems/rating-acts-refused"));
        }
    }

    private static ValidatableResponse beside(Callable<ValidatableResponse> call) throws Exception {
        var one = Executors.newSingleThreadExecutor();
        try {
            return one.submit(call).get(PATIENCE, SECONDS);
        } finally {
            one.shutdown();
        }
    }
}

package vn.xeploai.ratings.rating;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class RatingResourceTest {
    private final Tree district = Tree.aDistrict(2, 2, 3);
    private final UUID first = district.members().get(0).id();
    private UUID round;

    @BeforeEach
    void open() {
        round = Rounds.anOpenRound("2022", district);
    }

    @Test
    void listsAreFiltered() {
        decide("HTTNV");

        Rounds.get("/ratings?campaign={c}&subjectKind=CELL", round).body("items", hasSize(4));
        Rounds.get("/ratings?campaign={c}&state=DECIDED&grade=HTTNV", round)
                .body("items", hasSize(1))
                .body("items[0].subject.id", equalTo(first.toString()))
                .body("items[0].tier", equalTo("GOOD"))
                .body("items[0].standing", equalTo("OFFICIAL"))
                .body("items[0].admittedOn", equalTo("2015-03-26"));
        Rounds.get(
                        "/ratings?campaign={c}&under={u}&total=true",
                        round,
                        district.wards().get(0))
                .body("total", equalTo(9));
    }

    private void decide(String grade) {
        Rounds.decide(round, district.root(), List.of(Rounds.graded("MEMBER", first, grade)))
                .statusCode(201);
    }

    @Test
    void pagesShowEveryRatingOnceDespiteConcurrentWrites() {
        Set<String> seen = new HashSet<>();
        String next = null;
        do {
            var page = Rounds.get(
                            "/ratings?campaign={c}&state=PENDING&limit=5&after={a}", round, next == null ? "" : next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            if (next == null) decide("HTTNV");
            next = page.getString("next");
        } while (next != null);

        assertEquals(18, seen.size());
    }

    @Test
    void aSubjectIsListedThroughTheYears() {
        Rounds.anOpenRound("2021", district);

        Rounds.get("/ratings?subject={s}", first).body("items", hasSize(2));
    }

    @Test
    void aRatingIsReadAsRecordedAtAnInstant() {
        var rating = Rounds.ratingOf(round, first);
        var before = Rounds.watermark();
        decide("HTTNV");

        Rounds.get("/ratings/" + rating).body("grade", equalTo("HTTNV")).body("decisions", hasSize(1));
        Rounds.get("/ratings/{r}?knownAt={k}", rating, before)
                .body("state", equalTo("PENDING"))
                .body("grade", nullValue())
                .body("decisions", hasSize(0));
    }

    @Test
    void unreadableParametersAreReported() {
        Rounds.get("/ratings/" + UUID.randomUUID()).statusCode(404).body("type", equalTo("/problems/rating-not-found"));
        Rounds.get("/ratings/xyz").statusCode(400).body("type", equalTo("/problems/parameter-malformed"));
        Rounds.get("/ratings?limit=501").statusCode(400).body("type", equalTo("/problems/request-invalid"));
        Rounds.get("/ratings?after=zzz").statusCode(400).body("type", equalTo("/problems/cursor-malformed"));
        Rounds.get("/ratings?state=ASLEEP").statusCode(400).body("type", equalTo("/problems/parameter-malformed"));
    }
}

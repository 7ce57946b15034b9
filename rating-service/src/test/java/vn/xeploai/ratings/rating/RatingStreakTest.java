package vn.xeploai.ratings.rating;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class RatingStreakTest {
    private final Tree tree = Tree.aDistrict(1, 2, 3);
    private final List<Member> members = tree.members();
    private final List<String> always = ids(0, 1);

    /** The first two are excellent in all three years, the next two in two of them, and the others never. */
    @BeforeEach
    void threeYears() {
        excellent("2021", 0, 1, 2);
        excellent("2022", 0, 1, 3);
        excellent("2023", 0, 1, 2, 3);
    }

    private void excellent(String year, int... numbers) {
        var round = Rounds.anOpenRound(year, tree);
        var rated = IntStream.of(numbers).mapToObj(members::get).toList();
        Rounds.recordElsewhere(round, tree.root(), Rounds.allGraded(rated, "HTXSNV"))
                .statusCode(201);
    }

    private List<String> ids(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> members.get(number).id().toString())
                .sorted()
                .toList();
    }

    private static ValidatableResponse streaks(UUID under, String more) {
        return Rounds.get("/ratings/streaks?under={u}&to=2023" + more, under);
    }

    @Test
    void thoseWhoKeptTheTierInEachYearAreListedWithTheirGrades() {
        streaks(tree.root(), "&years=3&total=true")
                .statusCode(200)
                .body("items.subjectId", equalTo(always))
                .body("items[0].subjectKind", equalTo("MEMBER"))
                .body("items[0].years.year", contains(2021, 2022, 2023))
                .body("items[0].years.grade", contains("HTXSNV", "HTXSNV", "HTXSNV"))
                .body("total", equalTo(2))
                .body("next", nullValue());
        streaks(tree.root(), "&years=2").body("items.subjectId", equalTo(ids(0, 1, 3)));
        streaks(tree.root(), "").body("items", hasSize(0));
        streaks(tree.root(), "&years=3&tier=GOOD").body("items", hasSize(0));
    }

    @Test
    void aPageGoesOnAfterTheOneBefore() {
        var first = streaks(tree.root(), "&years=3&limit=1")
                .body("items.subjectId", contains(always.get(0)))
                .body("next", notNullValue());

        streaks(tree.root(), "&years=3&limit=1&after=" + first.extract().path("next"))
                .body("items.subjectId", contains(always.get(1)))
                .body("next", nullValue());
    }

    @Test
    void aUnitAboveTheCampaignsListsThemToo() {
        streaks(tree.province().id(), "&years=3").body("items.subjectId", equalTo(always));
        var cell = members.get(0).unitId();
        var inCell = always.stream()
                .filter(id -> members.stream()
                        .anyMatch(member -> member.unitId().equals(cell)
                                && member.id().toString().equals(id)))
                .toList();
        streaks(cell, "&years=3").body("items.subjectId", equalTo(inCell));
    }

    @Test
    void questionsThatCannotBeAnsweredAreRefused() {
        streaks(tree.root(), "&years=1").statusCode(400);
        streaks(tree.root(), "&years=11").statusCode(400);
        Rounds.get("/ratings/streaks?under={u}", tree.root()).statusCode(400);
    }
}

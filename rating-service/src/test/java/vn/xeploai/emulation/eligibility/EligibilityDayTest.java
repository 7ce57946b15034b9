package vn.xeploai.emulation.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Needs are judged as of the day of the document, whatever was recorded later. */
@ServiceTest
class EligibilityDayTest {
    private static final String OF = "/eligibility?title={t}&year={y}&under={u}";

    @Test
    void aComplaintBarsFromTheDayItWasReceivedUntilItIsConcluded() {
        var tree = Tree.aDistrict(1, 1, 1);
        var member = tree.members().get(0).id();
        var round = Rounds.anOpenRound("2024", tree);
        Rounds.recordElsewhere(round, tree.root(), List.of(Rounds.graded("MEMBER", member, "HTXSNV")))
                .statusCode(201);
        var complaint = Conduct.aComplaint("MEMBER", member, "2025-02-01");
        Conduct.step(complaint, "rejection", "2025-03-01").statusCode(200);

        var bars = Map.of("2025-01-31", "TRUE", "2025-02-01", "FALSE", "2025-02-28", "FALSE", "2025-03-01", "TRUE");

        bars.forEach((on, met) -> Rounds.get("/eligibility?title=DV_X1&year=2024&subject={s}&on={on}", member, on)
                .statusCode(200)
                .body("items[0].conditions.find { it.rule == 'V29' }.met", equalTo(met)));
    }

    /** A complaint was decided after the award, and the grade remained. */
    @Test
    void aGradeThatIsDecidedAgainIsAsOldAsBefore() {
        var tree = Tree.aDistrict(1, 1, 1);
        var member = tree.members().get(0).id();
        var round = Rounds.anOpenRound("2024", tree);
        var excellent = Rounds.graded("MEMBER", member, "HTXSNV");
        String first = Rounds.recordElsewhere(round, tree.root(), List.of(excellent))
                .statusCode(201)
                .extract()
                .path("id");
        var second = decideAgain(round, tree.root(), Rounds.replacing(excellent, first), "2025-03-01");
        var pinned = Rounds.watermark();
        var met = Map.of("2024-12-19", "FALSE", "2024-12-20", "TRUE", "2025-01-20", "TRUE", "2025-03-01", "TRUE");

        met.forEach((on, truth) -> Rounds.get("/eligibility?title=DV_X1&year=2024&subject={s}&on={on}", member, on)
                .statusCode(200)
                .body("items[0].conditions[0].met", equalTo(truth)));
        decideAgain(round, tree.root(), Rounds.replacing(excellent, second), "2025-04-01");
        met.forEach((on, truth) -> Rounds.get(
                        "/eligibility?title=DV_X1&year=2024&subject={s}&on={on}&knownAt={k}", member, on, pinned)
                .statusCode(200)
                .body("items[0].conditions[0].met", equalTo(truth)));
    }

    private static String decideAgain(UUID round, UUID body, Map<String, Object> item, String date) {
        var document = Rounds.document(round, body, List.of(item));
        document.putAll(Map.of("origin", "ISSUED_ELSEWHERE", "date", date));
        return Rounds.post("/decisions", document).statusCode(201).extract().path("id");
    }

    @Test
    void aGradeIsThatOfTheDay() {
        var tree = Tree.aDistrict(1, 1, 1);
        var member = tree.members().get(0).id();
        var round = Rounds.anOpenRound("2024", tree);
        String first = Rounds.recordElsewhere(round, tree.root(), List.of(Rounds.graded("MEMBER", member, "HTXSNV")))
                .statusCode(201)
                .extract()
                .path("id");
        decideAgain(
                round, tree.root(), Rounds.replacing(Rounds.graded("MEMBER", member, "HTTNV"), first), "2025-03-01");

        var listed = OF + "&verdict=ELIGIBLE&on={on}";
        Rounds.get(listed, "DV_X1", 2024, tree.root(), "2025-02-28")
                .statusCode(200)
                .body("items.recipient.id", contains(member.toString()));
        Rounds.get(listed, "DV_X1", 2024, tree.root(), "2025-03-01").body("items", hasSize(0));
    }

    /** A ward that was excellent is exemplary since March. */
    @Test
    void aLaterDistinctionIsNoneBeforeAndLeavesTheGrade() {
        var tree = Tree.aDistrict(1, 1, 1);
        var ward = tree.wards().get(0);
        var round = Rounds.anOpenRound("2024", tree);
        var excellent = Rounds.graded("GRASSROOTS_ORGANISATION", ward, "HTXSNV");
        String first = Rounds.recordElsewhere(round, tree.root(), List.of(excellent))
                .statusCode(201)
                .extract()
                .path("id");
        var exemplary = Rounds.replacing(excellent, first);
        exemplary.put("distinction", "TIEU_BIEU");
        decideAgain(round, tree.root(), exemplary, "2025-03-01");

        var of = "/eligibility?title={t}&year=2024&subject={s}&on={on}";
        Rounds.get(of, "CS_TB1", ward, "2025-02-28").body("items[0].conditions[0].actual", equalTo("2024 = EXCELLENT"));
        Rounds.get(of, "CS_TB1", ward, "2025-03-01").body("items[0].conditions[0].met", equalTo("TRUE"));
        Rounds.get(of, "XA_TIEU_BIEU", ward, "2025-02-28").body("items[0].conditions[1].met", equalTo("TRUE"));
    }

    @Test
    void aShareOfOfficialsIsOfTheirGradesOnTheDay() {
        var plain = Tree.aDistrict(1, 1, 1);
        var ward = plain.wards().get(0);
        var official = plain.members().get(0);
        var round = Rounds.anOpenRoundOfAll(
                "2024",
                "STATE",
                plain.holding(Post.official(official, ward, true)).known());
        var excellent = Rounds.graded("OFFICIAL", official.id(), "HTXSNV");
        String first = Rounds.recordElsewhere(round, ward, List.of(excellent))
                .statusCode(201)
                .extract()
                .path("id");
        decideAgain(round, ward, Rounds.replacing(excellent, first), "2025-03-01");

        Rounds.get("/eligibility?title=TTLDXS&year=2024&subject={w}&on=2025-02-28", ward)
                .statusCode(200)
                .body("items[0].conditions[1].actual", equalTo("1/1"));
    }
}

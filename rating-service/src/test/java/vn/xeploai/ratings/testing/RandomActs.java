package vn.xeploai.ratings.testing;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Whatever can happen in a campaign, in whatever order a seed gives. */
public final class RandomActs {
    private static final List<String> GRADES = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");

    private final Random random;
    private final UUID round;
    private Tree district;

    public RandomActs(Random random, Tree district, String period) {
        this.random = random;
        this.district = district;
        this.round = Rounds.anOpenRound(period, district);
    }

    public UUID round() {
        return round;
    }

    /** Any unit of the tree. */
    public UUID anyUnit() {
        var units = district.units();
        return units.get(random.nextInt(units.size())).id();
    }

    public void something() {
        switch (random.nextInt(12)) {
            case 0 -> note();
            case 1 -> handUpward();
            case 2 -> moveSomebody();
            case 3 -> letSomebodyLeave();
            case 4 -> moveACell();
            case 5, 6, 7, 8 -> goOn();
            default -> decide();
        }
    }

    private Member anybody() {
        return district.members().get(random.nextInt(district.members().size()));
    }

    private void decide() {
        var cell = district.cells().get(random.nextInt(district.cells().size()));
        var organisation = random.nextInt(4) == 0;
        var subject = organisation ? cell : anybody().id();
        var rating = Rounds.get("/ratings/" + Rounds.ratingOf(round, subject))
                .extract()
                .jsonPath();
        var grade = GRADES.get(random.nextInt(GRADES.size()));
        var item = Rounds.graded(organisation ? "CELL" : "MEMBER", subject, grade);
        item.put("reason", "Theo kết luận của cấp có thẩm quyền");
        if (rating.getString("state").equals("ON_HOLD")) return;
        var standing = rating.getString("decisionId");
        var items = List.of(standing == null ? item : Rounds.replacing(item, standing));
        var answer = Rounds.decide(round, district.province().id(), items);
        var status = answer.extract().statusCode();
        if (status == 409) answer.body("type", equalTo("/problems/quota-exceeded"));
        if (status != 409) answer.statusCode(201);
    }

    /** Any act on any rating by any unit; what cannot be done is refused. */
    private void goOn() {
        var rating = Rounds.ratingOf(round, anybody().id());
        var act = List.of("self-rating", "proposal", "endorsement", "return", "hold", "release", "publication")
                .get(random.nextInt(7));
        var unit = act.equals("self-rating") ? null : anyUnit();
        Map<String, Object> body = new HashMap<>(Map.of("reason", "Theo quy trình"));
        if (act.equals("hold")) body.put("complaint", "Đơn số 1");
        if (act.equals("return")) body.put("to", "SELF_RATING");
        if (List.of("self-rating", "proposal", "endorsement").contains(act)) body.put("grade", "HTTNV");
        if (act.equals("self-rating")) body.remove("reason");
        if (act.equals("publication")) body.remove("reason");
        Rounds.act(rating, act, unit, body).statusCode(anyOf(is(200), is(403), is(409), is(422)));
    }

    private void note() {
        var rating = Rounds.ratingOf(round, anybody().id());
        Rounds.post(
                "/ratings/" + rating + "/not-rated",
                Map.of("actingUnitId", district.root(), "notRatedReason", "ABSENT"));
    }

    private void handUpward() {
        var state = List.of("SUBMITTED", "ACCEPTED").get(random.nextInt(2));
        List<String> standing = Rounds.get("/submissions?campaign={c}&state={s}", round, state)
                .statusCode(200)
                .extract()
                .path("items.id");
        if (standing.isEmpty() || random.nextInt(3) == 0) {
            Rounds.submit(round, anyUnit()).statusCode(201);
            return;
        }
        var submission = standing.get(random.nextInt(standing.size()));
        var accepts = state.equals("SUBMITTED") && random.nextBoolean();
        Rounds.review(
                        submission,
                        accepts ? "acceptance" : "return",
                        district.province().id())
                .statusCode(200);
    }

    private void moveSomebody() {
        var cells = district.cells();
        district = district.moved(anybody(), cells.get(random.nextInt(cells.size())))
                .known();
        refresh();
    }

    private void letSomebodyLeave() {
        if (district.members().size() > 3)
            district = district.without(anybody()).known();
        refresh();
    }

    private void moveACell() {
        var cells = district.cells();
        var wards = district.wards();
        district = district.unitUnder(cells.get(random.nextInt(cells.size())), wards.get(random.nextInt(wards.size())))
                .known();
        refresh();
    }

    private void refresh() {
        Rounds.post("/campaigns/" + round + "/roster-refresh", Map.of("reason", "Biến động", "dryRun", false))
                .statusCode(200);
    }
}

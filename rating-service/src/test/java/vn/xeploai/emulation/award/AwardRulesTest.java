package vn.xeploai.emulation.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.council.Councils;
import vn.xeploai.emulation.nomination.Nominations;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** What is needed for an award: eligibility, the vote of the council, and the share; and what becomes of an award whose basis falls. */
@ServiceTest
class AwardRulesTest {
    private static final String ERRORS = "findings.findAll { it.severity == 'ERROR' }.rule";

    private final Tree district = officials(Tree.aDistrict(1, 1, 7));
    private final UUID ward = district.wards().get(0);
    private final Member member = district.members().get(0);

    @Test
    void whoCertainlyLacksWhatATitleNeedsIsRefusedAndWhatIsNotKnownIsAWarning() {
        var campaign = Rounds.anOpenRound("2022", district);
        Rounds.recordElsewhere(campaign, ward, Rounds.allGraded(List.of(member), "HTTNV"))
                .statusCode(201);

        Awards.record(Awards.by(ward, campaign, "2023-01-20", Awards.all("DV_X1", List.of(member))))
                .statusCode(422)
                .body("awardFindings.rule", contains("V27"))
                .body("awardFindings[0].actual", equalTo("2022 = GOOD"));
        var unknown = Awards.all("DV_X1", List.of(district.members().get(1)));
        Awards.record(Awards.by(ward, campaign, "2023-01-20", unknown))
                .statusCode(201)
                .body("findings.findAll { it.rule == 'V27' }.severity", contains("WARNING"));
    }

    @Test
    void whatTheCouncilDidNotPassIsNotAwarded() {
        var state = rated("2024");
        Awards.record(Awards.elsewhere(Awards.by(ward, state, "2024-12-20", Awards.all("LDTT", List.of(member)))))
                .statusCode(201);
        var item = Nominations.items(state, ward, "CSTDCS", member.id()).get(0);
        var fighter = Awards.with(Awards.item("CSTDCS", "MEMBER", member.id()), Map.of("nominationItemId", item));
        var document = Awards.by(district.root(), state, "2025-02-20", List.of(fighter));
        Awards.record(document)
                .statusCode(422)
                .body("awardFindings.rule", contains("V33"))
                .body("awardFindings[0].actual", equalTo("–"));
        var council = Councils.aCouncil(district.root(), 11);
        Councils.meet(council, "2025-02-10", 11, 0, Councils.vote(item, 8, 3)).statusCode(201);
        Awards.record(document)
                .statusCode(422)
                .body("awardFindings.rule", contains("V33"))
                .body("awardFindings[0].actual", equalTo("8 / 11"));
        var another = Awards.with(
                Awards.item("CSTDCS", "MEMBER", district.members().get(1).id()), Map.of("nominationItemId", item));
        Awards.record(Awards.elsewhere(Awards.by(district.root(), state, "2025-02-21", List.of(another))))
                .statusCode(422)
                .body("errors.code", contains("award-nomination-other"));

        Councils.meet(council, "2025-02-12", 11, 0, Councils.vote(item, 9, 2)).statusCode(201);
        for (var votes : Map.of("2025-02-09", "–", "2025-02-11", "8 / 11").entrySet())
            Awards.record(Awards.by(district.root(), state, votes.getKey(), List.of(fighter)))
                    .statusCode(422)
                    .body("awardFindings.rule", contains("V33"))
                    .body("awardFindings[0].actual", equalTo(votes.getValue()));
        Councils.meet(council, "2025-03-12", 11, 0, Councils.vote(item, 2, 9)).statusCode(201);
        Awards.record(document).statusCode(201).body(ERRORS, hasSize(0));
    }

    @Test
    void anAwardWhoseVoteOrNominationIsCancelledStandsAndIsReported() {
        var state = rated("2024");
        Awards.record(Awards.elsewhere(Awards.by(ward, state, "2024-12-20", Awards.all("LDTT", List.of(member)))))
                .statusCode(201);
        String nomination = Nominations.nominate(state, ward, Nominations.item("CSTDCS", "MEMBER", member.id()))
                .extract()
                .path("id");
        String item = Rounds.get("/nominations/{id}", nomination).extract().path("items[0].id");
        var council = Councils.aCouncil(district.root(), 11);
        String meeting = Councils.meet(council, "2025-02-10", 11, 0, Councils.vote(item, 9, 2))
                .extract()
                .path("id");
        String id = Awards.record(
                        Awards.by(district.root(), state, "2025-02-20", Awards.all("CSTDCS", List.of(member))))
                .statusCode(201)
                .extract()
                .path("awards[0].id");
        Rounds.get("/awards/findings?recipient={m}", member.id()).body("items", hasSize(0));

        Rounds.post("/councils/" + council + "/meetings/" + meeting + "/cancellation", Map.of("reason", "Ghi nhầm"))
                .statusCode(200);
        Rounds.get("/awards/findings?recipient={m}", member.id())
                .body("items.award.id", contains(id))
                .body("items[0].fallen.kind", contains("COUNCIL_MEETING"))
                .body("items[0].fallen.id", contains(meeting));
        Rounds.post("/nominations/" + nomination + "/cancellation", Map.of("reason", "Đơn vị rút đề nghị"))
                .statusCode(200);
        Rounds.get("/awards/findings?recipient={m}", member.id())
                .body("items[0].fallen.kind", contains("COUNCIL_MEETING", "NOMINATION"))
                .body("items[0].fallen.actual.unique()", contains("CANCELLED"));
        Rounds.get("/awards/{id}", id).body("revocationGround", nullValue());
    }

    @Test
    void aDocumentIsNeitherOlderThanItsYearNorThanTheNominationThatItNames() {
        var state = rated("2024");
        var item = Nominations.items(state, ward, "CSTDCS", member.id()).get(0);
        var fighter = Awards.with(Awards.item("CSTDCS", "MEMBER", member.id()), Map.of("nominationItemId", item));
        Awards.record(Awards.elsewhere(Awards.by(ward, state, "2025-01-04", List.of(fighter))))
                .statusCode(422)
                .body("errors.code", contains("award-nomination-later"))
                .body("errors.message", contains("Đề nghị ngày 2025-01-05, sau ngày ký quyết định 2025-01-04"));
        var worker = Awards.all("LDTT", List.of(member));
        Awards.record(Awards.elsewhere(Awards.by(ward, state, "2023-12-31", worker)))
                .statusCode(422)
                .body("type", equalTo("/problems/date-too-early"))
                .body("errors.field", contains("document.date"));
    }

    @Test
    void anAwardOfJanuaryDoesNotRestOnWhatIsDecidedInDecember() {
        var state = rated("2024");
        var workers = Awards.all("LDTT", List.of(member));

        Awards.record(Awards.by(ward, state, "2024-01-20", workers))
                .statusCode(422)
                .body("awardFindings.rule", contains("V27"))
                .body("awardFindings[0].actual", equalTo("2024 = EXCELLENT (2024-12-20 > 2024-01-20)"));
        Awards.record(Awards.by(ward, state, "2024-12-20", workers)).statusCode(201);
    }

    @Test
    void fightersAtTheBaseAreAShareOfAdvancedWorkersUntil2023() {
        for (var year : List.of("2023", "2024")) {
            var state = rated(year);
            var awarded = year + "-12-20";
            Awards.record(Awards.elsewhere(Awards.by(
                            ward,
                            state,
                            awarded,
                            Awards.all("LDTT", district.members().subList(0, 7)))))
                    .statusCode(201);
            var fighters = Awards.all("CSTDCS", district.members().subList(0, 2));
            var rules = Awards.record(Awards.elsewhere(Awards.by(ward, state, awarded, fighters)))
                    .statusCode(201);
            if (year.equals("2023"))
                rules.body("findings.findAll { it.rule == 'V28' }.expected.unique()", contains("≤ 1 (15 % × 7)"))
                        .body("findings.findAll { it.rule == 'V28' }.actual.unique()", contains("2"));
            else rules.body("findings.rule", not(hasItem("V28")));
        }
    }

    @RepeatedTest(3)
    void twoDocumentsAtOnceCannotBothTakeWhatIsLeftOfAShare() throws Exception {
        var state = rated("2023");
        var workers = Awards.all("LDTT", district.members().subList(0, 7));
        Awards.record(Awards.elsewhere(Awards.by(ward, state, "2023-12-20", workers)))
                .statusCode(201);
        var callers = Executors.newFixedThreadPool(6);

        var answers = callers.invokeAll(district.members().stream()
                .limit(6)
                .map(one -> Awards.elsewhere(Awards.by(ward, state, "2023-12-21", Awards.all("CSTDCS", List.of(one)))))
                .<Callable<List<String>>>map(document -> () -> Awards.record(document)
                        .statusCode(201)
                        .extract()
                        .path("findings.findAll { it.rule == 'V28' }.actual"))
                .toList());
        List<String> exceeding = new ArrayList<>();
        for (var answer : answers) exceeding.addAll(answer.get());
        callers.shutdown();

        assertEquals(
                List.of("2", "3", "4", "5", "6"), exceeding.stream().sorted().toList());
    }

    @Test
    void noShareIsCheckedOfABodyThatTheCampaignDoesNotHold() {
        var state = rated("2023");
        var workers = Awards.all("LDTT", district.members().subList(0, 7));
        Awards.record(Awards.elsewhere(Awards.by(ward, state, "2023-12-20", workers)))
                .statusCode(201);

        var above = Awards.by(district.province().id(), state, "2023-12-20", Awards.all("CSTDCS", List.of(member)));
        Awards.record(Awards.elsewhere(above)).statusCode(201).body("findings.rule", not(hasItem("V28")));
    }

    @Test
    void anAwardStandsWhenARatingItRestsOnIsCancelledAndIsReported() {
        var campaigns = Stream.of("2020", "2021", "2022", "2023", "2024")
                .map(year -> Rounds.anOpenRound(year, district))
                .toList();
        var decisions = campaigns.stream().map(this::rateExcellent).toList();
        var five = Awards.by(district.root(), campaigns.get(4), "2025-01-20", Awards.all("DV_X5_GK", List.of(member)));
        String id = Awards.record(five).statusCode(201).extract().path("awards[0].id");
        Awards.list("recipient={m}", member.id()).body("items.id", hasItem(id));
        Rounds.get("/awards/findings?recipient={m}", member.id()).body("items", hasSize(0));

        var of2022 = Rounds.ratingOf(campaigns.get(2), "MEMBER", member.id());
        var cancelled = new HashMap<String, Object>(Map.of(
                "subject",
                Map.of("kind", "MEMBER", "id", member.id()),
                "cancel",
                true,
                "reason",
                "Kê khai không đúng",
                "replaces",
                decisions.get(2)));
        var document = Rounds.document(campaigns.get(2), ward, List.of(cancelled));
        document.putAll(Map.of("origin", "ISSUED_ELSEWHERE", "date", "2026-03-02"));
        Rounds.post("/decisions", document).statusCode(201);

        Rounds.get("/awards/findings?recipient={m}&total=true", member.id())
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.rule", contains("V37"))
                .body("items.award.id", contains(id))
                .body("items[0].fallen.id", contains(of2022.toString()))
                .body("items[0].fallen.expected", contains("HTXSNV"))
                .body("items[0].fallen.actual", contains("CANCELLED"));
        Rounds.get("/awards/{id}", id)
                .body("revocationGround", nullValue())
                .body("basis.id", hasItems(of2022.toString()));
    }

    private String rateExcellent(UUID campaign) {
        return Rounds.recordElsewhere(campaign, ward, Rounds.allGraded(List.of(member), "HTXSNV"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A round of the State in which all officials are rated excellent. */
    private UUID rated(String year) {
        var state = Rounds.anOpenRoundOfAll(year, "STATE", district);
        var graded = district.members().stream()
                .map(one -> Rounds.graded("OFFICIAL", one.id(), "HTXSNV"))
                .toList();
        Rounds.recordElsewhere(state, ward, graded).statusCode(201);
        return state;
    }

    private static Tree officials(Tree tree) {
        var posts = tree.members().stream()
                .map(one -> Post.official(one, tree.wards().get(0), false))
                .toArray(Post[]::new);
        return tree.holding(posts).known();
    }
}

package vn.xeploai.emulation.figure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.award.Awards;
import vn.xeploai.emulation.council.Councils;
import vn.xeploai.emulation.nomination.Nominations;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class FigureResourceTest {
    /** Two wards, each with an official of each member of its cell. */
    private final Tree district = officials(Tree.aDistrict(2, 1, 4));

    private final UUID ward = district.wards().get(0);
    private final UUID other = district.wards().get(1);

    @Test
    void whatIsRecordedOfATitleIsCountedInEveryUnitAboveAndWhatIsNotIsNull() {
        var state = rated("2023", 3);
        var officials = district.membersOf(district.cells().get(0));
        register(state, Awards.all("LDTT", officials));
        register(state, Awards.all("CSTDCS", officials.subList(0, 2)));
        var items = Nominations.items(
                state, ward, "CSTDCS", officials.get(0).id(), officials.get(1).id());
        Councils.meet(
                        Councils.aCouncil(district.root(), 11),
                        "2025-02-10",
                        11,
                        0,
                        Councils.vote(items.get(0), 9, 2),
                        Councils.vote(items.get(1), 8, 3))
                .statusCode(201);
        award(ward, state, Awards.all("LDTT", officials));
        String revoked = award(district.root(), state, Awards.all("CSTDCS", officials.subList(0, 2)));
        Awards.revoke(revoked, district.root(), "2024-03-01").statusCode(200);

        var figures = Rounds.get("/awards/figures?campaign={c}", state)
                .statusCode(200)
                .body("unitId", equalTo(district.root().toString()))
                .body("awardYear", equalTo(2023));
        for (var unit : List.of(district.root(), ward))
            figures.body(title(unit, "CSTDCS", "registered"), equalTo(2))
                    .body(title(unit, "CSTDCS", "nominated"), equalTo(2))
                    .body(title(unit, "CSTDCS", "awarded"), equalTo(1))
                    .body(title(unit, "CSTDCS", "revoked"), equalTo(1))
                    .body(title(unit, "CSTDCS", "share.base"), equalTo(4))
                    .body(title(unit, "CSTDCS", "share.percent"), equalTo(15))
                    .body(title(unit, "CSTDCS", "share.actualPercent"), equalTo(25.0F))
                    .body(title(unit, "LDTT", "registered"), equalTo(4))
                    .body(title(unit, "LDTT", "nominated"), nullValue())
                    .body(title(unit, "LDTT", "passed"), nullValue())
                    .body(title(unit, "LDTT", "awarded"), equalTo(4))
                    .body(title(unit, "LDTT", "share"), nullValue());
        figures.body("figures.findAll { it.unitId == '%s' }".formatted(other), hasSize(0));
    }

    @Test
    void formsAreCountedByThemselves() {
        var campaign = Rounds.anOpenRound("2022", district);
        var members = district.membersOf(district.cells().get(0));
        Rounds.recordElsewhere(campaign, ward, Rounds.allGraded(members, "HTXSNV"))
                .statusCode(201);
        award(ward, campaign, Awards.all("DV_X1", members));

        Rounds.get("/awards/figures?campaign={c}&under={w}", campaign, ward)
                .statusCode(200)
                .body("figures.kind.unique()", contains("FORM"))
                .body("figures.object.unique()", contains("PERSON"))
                .body(title(ward, "DV_X1", "awarded"), equalTo(4))
                .body(title(district.cells().get(0), "DV_X1", "awarded"), equalTo(4))
                .body("findings", hasSize(0));
    }

    @Test
    void moreHoldersThanThoseWhoCanHoldATitleAreAFinding() {
        var state = rated("2024", 3);
        award(
                ward,
                state,
                Awards.all("LDTT", district.membersOf(district.cells().get(0))));

        Rounds.get("/awards/figures?campaign={c}&under={w}", state, ward)
                .statusCode(200)
                .body("findings.rule", contains("V27"))
                .body("findings.title", contains("LDTT"))
                .body("findings.expected", contains("≤ 3 (TIER ≥ GOOD)"))
                .body("findings.actual", contains("4"));
    }

    @Test
    void anEmptyCampaignHasNoFigures() {
        var state = Rounds.anOpenRoundOfAll("2024", "STATE", district);
        Rounds.get("/awards/figures?campaign={c}", state)
                .statusCode(200)
                .body("figures", hasSize(0))
                .body("findings", hasSize(0));
        Rounds.get("/awards/figures?campaign={c}&under={u}", state, UUID.randomUUID())
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-in-campaign"));
    }

    private static String title(UUID unit, String title, String figure) {
        return "figures.find { it.unitId == '%s' && it.title == '%s' }.%s".formatted(unit, title, figure);
    }

    private static void register(UUID campaign, List<Map<String, Object>> items) {
        Rounds.post(
                        "/registrations",
                        Map.of(
                                "campaignId",
                                campaign,
                                "registeredOn",
                                "2023-02-10",
                                "items",
                                items,
                                "document",
                                Map.of("number", "7-DS", "date", "2023-02-10", "authority", "Ủy ban nhân dân")))
                .statusCode(201);
    }

    private static String award(UUID unit, UUID campaign, List<Map<String, Object>> items) {
        return Awards.record(Awards.elsewhere(Awards.by(unit, campaign, "2024-02-20", items)))
                .statusCode(201)
                .extract()
                .path("awards[0].id");
    }

    /** A round of the State in which the first officials of the first ward are rated good, and the others not. */
    private UUID rated(String year, int good) {
        var state = Rounds.anOpenRoundOfAll(year, "STATE", district);
        var officials = district.membersOf(district.cells().get(0));
        var graded = Stream.concat(
                        officials.stream().limit(good).map(one -> Rounds.graded("OFFICIAL", one.id(), "HTTNV")),
                        officials.stream().skip(good).map(one -> Rounds.graded("OFFICIAL", one.id(), "HTNV")))
                .toList();
        Rounds.recordElsewhere(state, ward, graded).statusCode(201);
        return state;
    }

    private static Tree officials(Tree tree) {
        var posts = tree.members().stream()
                .map(one -> Post.official(one, wardOf(tree, one.unitId()), false))
                .toArray(Post[]::new);
        return tree.holding(posts).known();
    }

    private static UUID wardOf(Tree tree, UUID cell) {
        return tree.wards().get(tree.cells().indexOf(cell));
    }
}

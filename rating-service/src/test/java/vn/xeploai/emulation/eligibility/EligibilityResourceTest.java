package vn.xeploai.emulation.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.award.Awards;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;
import vn.xeploai.ratings.testing.Unit;

@ServiceTest
class EligibilityResourceTest {
    private static final String OF = "/eligibility?title={t}&year={y}&under={u}";

    private static void rate(UUID round, UUID body, List<Map<String, Object>> items) {
        Rounds.recordElsewhere(round, body, items).statusCode(201);
    }

    private static String row(UUID recipient, String field) {
        return "items.find { it.recipient.id == '" + recipient + "' }." + field;
    }

    @Test
    void aPageGoesOnAfterTheOneBeforeAndShowsWhatWasKnown() {
        var tree = Tree.aDistrict(1, 1, 2);
        var round = Rounds.anOpenRound("2022", tree);
        var before = Rounds.watermark();
        rate(round, tree.root(), Rounds.allGraded(tree.members(), "HTXSNV"));
        var question = OF + "&limit=1";

        var first = Rounds.get(question, "DV_X1", 2022, tree.root())
                .body("items.verdict", contains("ELIGIBLE"))
                .body("next", notNullValue());
        Rounds.get(question + "&after=" + first.extract().path("next"), "DV_X1", 2022, tree.root())
                .body("items.verdict", contains("ELIGIBLE"))
                .body("next", nullValue());
        Rounds.get(OF + "&knownAt={k}", "DV_X1", 2022, tree.root(), before)
                .body("items.verdict", contains("UNKNOWN", "UNKNOWN"))
                .body("items.lacking", contains(1, 1));
    }

    /** A ward with two sectional committees, one of which was excellent twice in a row; a title of a file of the tests. */
    @Test
    void aTitleThatAFileAddsIsJudgedLikeAnyOther() {
        var province = new Unit(UUID.randomUUID(), null, "PROVINCE_COMMITTEE", "PROVINCE", "PROVINCE");
        var district = below(province, "DISTRICT_COMMITTEE", "URBAN_DISTRICT", "IMMEDIATE_SUPERIOR");
        var ward = below(district, "COMMUNE_COMMITTEE", "WARD", "GRASSROOTS");
        var sixth = below(ward, "SECTIONAL_COMMITTEE", "RESIDENTIAL", "SECTIONAL");
        var eighth = below(ward, "SECTIONAL_COMMITTEE", "RESIDENTIAL", "SECTIONAL");
        var tree = new Tree(List.of(province), List.of(district, ward, sixth, eighth), List.of()).known();
        UUID round = null;
        for (var year : List.of("2013", "2014")) {
            round = Rounds.anOpenRound(year, tree);
            var grade = year.equals("2013") ? "HTTNV" : "TSVM";
            rate(
                    round,
                    ward.id(),
                    List.of(
                            Rounds.graded("SECTIONAL_COMMITTEE", sixth.id(), "TSVM"),
                            Rounds.graded("SECTIONAL_COMMITTEE", eighth.id(), grade)));
            rate(round, district.id(), List.of(Rounds.graded("GRASSROOTS_ORGANISATION", ward.id(), "HTNV")));
        }

        Rounds.get(OF, "BB_TSVM2", 2014, ward.id())
                .statusCode(200)
                .body(row(sixth.id(), "verdict"), equalTo("ELIGIBLE"))
                .body(row(sixth.id(), "conditions[0].actual"), equalTo("2013 = EXCELLENT, 2014 = EXCELLENT"))
                .body(row(eighth.id(), "verdict"), equalTo("NOT_ELIGIBLE"))
                .body(row(eighth.id(), "conditions[0].missing"), contains("2013"));
        neighbourhoodHoldsItsTitle(district.id(), round, eighth.id());
        wardOfCultureIsBlocked(district.id(), ward.id());
    }

    private static void neighbourhoodHoldsItsTitle(UUID district, UUID round, UUID neighbourhood) {
        String award = Awards.record(Awards.elsewhere(Awards.by(
                        district, round, "2014-12-20", List.of(Awards.item("KHU_VUC_VH", "UNIT", neighbourhood)))))
                .statusCode(201)
                .extract()
                .path("awards[0].id");
        Rounds.get("/eligibility?title=KHU_VUC_VH&year=2014&subject={u}", neighbourhood)
                .body("items.awardId", contains(award));
    }

    /** Its criteria are met, but its Party committee is not rated good: why, in one call. */
    private static void wardOfCultureIsBlocked(UUID district, UUID ward) {
        Rounds.post(
                        "/attestations",
                        Map.of(
                                "what",
                                "CULTURE_CRITERIA",
                                "awardYear",
                                2014,
                                "attestedOn",
                                "2014-11-20",
                                "attestingUnitId",
                                district,
                                "items",
                                List.of(Map.of("recipient", Map.of("kind", "UNIT", "id", ward), "met", true)),
                                "document",
                                Map.of("number", "1-BB", "date", "2014-11-20", "authority", "UBND")))
                .statusCode(201);
        Rounds.get("/eligibility?title=PHUONG_VH&year=2014&subject={w}", ward)
                .statusCode(200)
                .body("items.verdict", contains("NOT_ELIGIBLE"))
                .body("items[0].awardId", nullValue())
                .body("items[0].conditions.met", contains("TRUE", "FALSE", "UNKNOWN"))
                .body("items[0].conditions[1].actual", equalTo("2014 = COMPLETED"));
    }

    private static Unit below(Unit parent, String kind, String type, String level) {
        return new Unit(UUID.randomUUID(), parent.id(), kind, type, level);
    }

    /** Two officials are excellent, and one of them is LDTT; in their agency half of them are. */
    @Test
    void titlesOfTheStateBuildOnEachOther() {
        var plain = Tree.aDistrict(1, 1, 2);
        var ward = plain.wards().get(0);
        var first = plain.members().get(0);
        var second = plain.members().get(1);
        var tree = plain.holding(Post.official(first, ward, true), Post.official(second, ward, false))
                .known();
        var round = Rounds.anOpenRoundOfAll("2024", "STATE", tree);
        rate(
                round,
                ward,
                List.of(
                        Rounds.graded("OFFICIAL", first.id(), "HTXSNV"),
                        Rounds.graded("OFFICIAL", second.id(), "HTXSNV")));
        Rounds.get(OF, "CSTDCS", 2024, tree.root()).body("items.verdict", contains("UNKNOWN", "UNKNOWN"));

        String award = Awards.record(Awards.elsewhere(
                        Awards.by(ward, round, "2025-01-20", List.of(Awards.item("LDTT", "MEMBER", first.id())))))
                .statusCode(201)
                .extract()
                .path("awards[0].id");

        Rounds.get(OF, "CSTDCS", 2024, tree.root())
                .body(row(first.id(), "verdict"), equalTo("ELIGIBLE"))
                .body(row(first.id(), "conditions[0].evidence.id"), contains(award))
                .body(row(second.id(), "verdict"), equalTo("NOT_ELIGIBLE"))
                .body(row(second.id(), "conditions[0].actual"), equalTo("2024 = -"));
        Rounds.get(OF, "TTLDTT", 2024, ward)
                .body(row(ward, "conditions[1].actual"), equalTo("1/2"))
                .body(row(ward, "verdict"), equalTo("NOT_ELIGIBLE"));
        Rounds.get(OF, "TTLDXS", 2024, ward).body(row(ward, "conditions[1].actual"), equalTo("2/2"));
        allTitlesAtOnceHaveTheSameLines(tree.root(), List.of(first.id(), second.id()));
    }

    private static void allTitlesAtOnceHaveTheSameLines(UUID unit, List<UUID> persons) {
        var knownAt = Rounds.watermark();
        List<String> codes = Rounds.get("/titles?year=2024").extract().path("titles.code");
        var stream = "/eligibility/stream?year=2024&on=2025-02-01&under=" + unit + "&knownAt=" + knownAt;

        var together = lines(stream);

        var each = codes.stream()
                .flatMap(code -> lines(stream + "&title=" + code).stream())
                .toList();
        assertEquals(sorted(each), sorted(together));
        var ofOfficials = together.stream()
                .filter(line -> line.contains("\"title\":\"CSTDCS\"") || line.contains("\"title\":\"LDTT\""))
                .map(line -> line.replaceAll("^.*?\"id\":\"(.{36}).*$", "$1"))
                .toList();
        var expected = Stream.concat(persons.stream(), persons.stream()).map(UUID::toString);
        assertEquals(expected.sorted().toList(), ofOfficials);
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static List<String> lines(String stream) {
        var lines =
                Rounds.get(stream).statusCode(200).extract().asString().lines().toList();
        return lines.subList(1, lines.size() - 1);
    }

    @Test
    void aSubjectIsOfTheKindOfTheTitle() {
        var tree = Tree.aDistrict(1, 1, 1);
        Rounds.anOpenRound("2024", tree);
        var member = tree.members().get(0).id();
        var of = "/eligibility?title={t}&year=2024&subject={s}";

        for (var unit : List.of(tree.cells().get(0), tree.province().id()))
            Rounds.get(of, "DV_X1", unit)
                    .statusCode(400)
                    .body("type", equalTo("/problems/eligibility-subject-kind"))
                    .body("errors.field", contains("subject"))
                    .body("errors[0].sent", equalTo("UNIT"))
                    .body("errors[0].expected", contains("MEMBER"));
        Rounds.get(of, "CB_TB1", member).statusCode(400).body("errors[0].expected", contains("UNIT"));
        Rounds.get(of, "CB_TB1", tree.cells().get(0)).statusCode(200);
        Rounds.get(of, "DV_X1", member).statusCode(200);
    }

    @Test
    void everyTitleOfAYearIsAnswered() {
        var tree = Tree.aDistrict(1, 1, 2);
        Rounds.anOpenRound("2024", tree);
        Rounds.anOpenRoundOfAll("2024", "STATE", tree);
        List<String> codes = Rounds.get("/titles?year=2024").extract().path("titles.code");

        for (var code : codes) {
            Rounds.get(OF, code, 2024, tree.root()).statusCode(200);
            Rounds.get("/eligibility?title={t}&year=2024&subject={s}", code, UUID.randomUUID())
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
    }

    @Test
    void questionsThatCannotBeAnsweredAreRefused() {
        var unit = UUID.randomUUID();
        Rounds.get("/eligibility?title=DV_X1&year=2022")
                .statusCode(400)
                .body("type", equalTo("/problems/eligibility-scope"));
        Rounds.get("/eligibility?title=DV_X1&year=2022&under={u}&subject={u}", unit, unit)
                .statusCode(400);
        Rounds.get(OF, "HUAN_CHUONG", 2022, unit).statusCode(404).body("type", equalTo("/problems/title-not-found"));
        Rounds.get("/eligibility/due?title=DV_X1&year=2022").statusCode(400);
    }
}

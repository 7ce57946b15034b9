package vn.xeploai.emulation.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.award.Awards;
import vn.xeploai.platform.stream.NdjsonReader;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.FakeOrigins;
import vn.xeploai.ratings.testing.Member;
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

    /**
     * One was rated excellent in five years, through two transfers and by two vocabularies; another one in four of them; a third has not been
     * rated.
     */
    private static final class FiveYears {
        private Tree tree = Tree.aDistrict(3, 1, 3);
        private final Member always = tree.members().get(0);
        private final Member once = tree.members().get(1);
        private UUID last;

        FiveYears() {
            var cells = tree.cells();
            year("2016", "DTC_XS", "DTC_XS");
            year("2017", "DTC_XS", "DTC_XS");
            tree = tree.moved(tree.members().get(0), cells.get(1)).known();
            year("2018", "HTXSNV", "HTXSNV");
            year("2019", "HTXSNV", "HTTNV");
            tree = tree.moved(tree.members().get(0), cells.get(2)).known();
            year("2020", "HTXSNV", "HTXSNV");
        }

        /** Every year a certificate does not make five years in a row. */
        void certify(Member member) {
            Awards.record(Awards.elsewhere(Awards.by(
                            tree.wards().get(2),
                            last,
                            "2021-01-20",
                            List.of(Awards.item("DV_X1", "MEMBER", member.id())))))
                    .statusCode(201);
        }

        private void year(String year, String first, String second) {
            last = Rounds.anOpenRound(year, tree);
            rate(
                    last,
                    tree.root(),
                    List.of(Rounds.graded("MEMBER", always.id(), first), Rounds.graded("MEMBER", once.id(), second)));
        }

        ValidatableResponse list(String more) {
            return Rounds.get(OF + more, "DV_X5_GK", 2020, tree.root()).statusCode(200);
        }
    }

    @Test
    void fiveYearsInARowGoThroughTransfersAndRegimes() {
        var years = new FiveYears();
        var yes = years.always.id();
        var no = years.once.id();
        years.certify(years.once);

        years.list("&total=true")
                .body("total", equalTo(9))
                .body(row(yes, "verdict"), equalTo("ELIGIBLE"))
                .body(row(yes, "recipient.kind"), equalTo("MEMBER"))
                .body(row(yes, "unitId"), equalTo(years.tree.cells().get(2).toString()))
                .body(row(yes, "awardId"), nullValue())
                .body(row(yes, "conditions[0].rule"), equalTo("V26"))
                .body(row(yes, "conditions[0].expected"), equalTo("TIER ≥ EXCELLENT × 5"))
                .body(row(yes, "conditions[0].evidence.kind"), everyItem(equalTo("RATING")))
                .body(row(yes, "conditions[0].evidence"), hasSize(5))
                .body(row(no, "verdict"), equalTo("NOT_ELIGIBLE"))
                .body(row(no, "conditions[0].actual"), containsString("2019 = GOOD"))
                .body(row(no, "conditions[0].missing"), contains("2019"));
        years.list("&verdict=UNKNOWN&total=true").body("total", equalTo(7));
        years.list("&verdict=ELIGIBLE").body("items.recipient.id", contains(yes.toString()));
        Rounds.get("/eligibility?title=DV_X5_GK&year=2020&subject={s}", no)
                .statusCode(200)
                .body("items.verdict", contains("NOT_ELIGIBLE"))
                .body("next", nullValue());
        Rounds.get("/eligibility/due?title=DV_X5_GK&year=2020&under={u}&total=true", years.tree.root())
                .statusCode(200)
                .body("items.recipient.id", contains(no.toString()))
                .body("items[0].lacking", equalTo(1))
                .body("total", equalTo(1));
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

    @Test
    void everybodyOfAProvinceIsStreamed() throws IOException {
        var years = new FiveYears();
        var body = Rounds.get(
                        "/eligibility/stream?title=DV_X5_GK&year=2020&under={u}",
                        years.tree.province().id())
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asByteArray();
        List<JsonNode> lines = new ArrayList<>();
        new NdjsonReader(new ObjectMapper()).read(new ByteArrayInputStream(body), lines::add);

        assertEquals("HEADER", lines.get(0).path("line").asText());
        assertEquals(10, lines.size());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.at("/eligibility/verdict").asText().equals("ELIGIBLE"))
                        .count());
    }

    /** A cell that came of two on 1 July 2025: the years before are nobody's until the awarding body says so. */
    @Test
    void yearsBeforeAMergerCountByARecognition() {
        var old = Tree.aDistrict(1, 2, 1);
        for (var year = 2021; year <= 2024; year++) {
            var round = Rounds.anOpenRound(String.valueOf(year), old);
            rate(
                    round,
                    old.root(),
                    old.cells().stream().map(EligibilityResourceTest::exemplary).toList());
        }
        var cell = UUID.randomUUID();
        FakeOrigins.merged(cell, "2025-07-01", old.cells().get(0), old.cells().get(1));
        var commune = Tree.aCommuneOf(old.province(), List.of(cell), List.of(Member.in(cell)))
                .founded(cell, "2025-07-01")
                .known();
        var round = Rounds.planned(Map.of(
                "period",
                "2025",
                "track",
                "PARTY",
                "rootUnitId",
                commune.root(),
                "subjectKinds",
                List.of("MEMBER", "CELL")));
        Rounds.post("/campaigns/" + round + "/open", Map.of()).statusCode(200);
        rate(round, commune.root(), List.of(exemplary(cell)));

        Rounds.get(OF, "CB_TB5_GK", 2025, commune.root())
                .statusCode(200)
                .body("items.verdict", contains("UNKNOWN"))
                .body("items[0].conditions[0].missing", contains("2021", "2022", "2023", "2024"))
                .body("items[0].conditions[0].evidence", hasSize(9))
                .body(
                        "items[0].conditions[0].actual",
                        containsString("2024 = {EXCELLENT TIEU_BIEU; EXCELLENT TIEU_BIEU}, 2025 = EXCELLENT"));

        Rounds.post(
                        "/streak-recognitions",
                        Map.of(
                                "recipient",
                                Map.of("kind", "UNIT", "id", cell),
                                "title",
                                "CB_TB5_GK",
                                "fromYear",
                                2021,
                                "toYear",
                                2024,
                                "recognisedOn",
                                "2025-12-20",
                                "recognisingUnitId",
                                commune.root(),
                                "document",
                                Map.of("number", "30-TB/TU", "date", "2025-12-20", "authority", "BTV")))
                .statusCode(201)
                .body("what", equalTo("STREAK"));

        Rounds.get(OF + "&verdict=ELIGIBLE", "CB_TB5_GK", 2025, commune.root())
                .body("items.verdict", contains("ELIGIBLE"))
                .body("items[0].conditions[0].evidence[0].kind", equalTo("STREAK_RECOGNITION"));
    }

    @Test
    void nobodyIsAskedAfterMemberServiceDidNotAnswer() {
        var tree = Tree.aDistrict(1, 3, 0);
        Rounds.anOpenRound("2024", tree);
        var cells = sorted(tree.cells());
        FakeOrigins.silent(cells.get(1));

        Rounds.get(OF, "CB_TB5_GK", 2024, tree.root())
                .statusCode(200)
                .body("items.verdict", contains("UNKNOWN", "UNKNOWN", "UNKNOWN"));

        assertEquals(
                List.of(true, true, false),
                cells.stream().map(FakeOrigins::asked).toList());
    }

    /** Of ten units a page of one reads the first eight, the row that shows whether there are more included. */
    @Test
    void aPageOfAVerdictDoesNotJudgeEverybody() {
        var tree = Tree.aDistrict(1, 10, 0);
        Rounds.anOpenRound("2024", tree);
        var cells = sorted(tree.cells());

        Rounds.get(OF + "&verdict=UNKNOWN&limit=1", "CB_TB5_GK", 2024, tree.root())
                .statusCode(200)
                .body("items.recipient.id", contains(cells.get(0).toString()))
                .body("next", notNullValue());

        assertTrue(FakeOrigins.asked(cells.get(7)));
        assertFalse(FakeOrigins.asked(cells.get(8)));
    }

    /** As PostgreSQL sorts them. */
    private static List<UUID> sorted(List<UUID> ids) {
        return ids.stream().sorted(Comparator.comparing(UUID::toString)).toList();
    }

    private static Map<String, Object> exemplary(UUID cell) {
        var item = Rounds.graded("CELL", cell, "HTXSNV");
        item.put("distinction", "TIEU_BIEU");
        return item;
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
    }

    @Test
    void aComplaintBarsFromTheDayItWasReceivedUntilItIsConcluded() {
        var tree = Tree.aDistrict(1, 1, 1);
        var member = tree.members().get(0).id();
        var round = Rounds.anOpenRound("2024", tree);
        rate(round, tree.root(), List.of(Rounds.graded("MEMBER", member, "HTXSNV")));
        var complaint = Conduct.aComplaint("MEMBER", member, "2025-02-01");
        Conduct.step(complaint, "rejection", "2025-03-01").statusCode(200);

        var bars = Map.of("2025-01-31", "TRUE", "2025-02-01", "FALSE", "2025-02-28", "FALSE", "2025-03-01", "TRUE");

        bars.forEach((on, met) -> Rounds.get("/eligibility?title=DV_X1&year=2024&subject={s}&on={on}", member, on)
                .statusCode(200)
                .body("items[0].conditions.find { it.rule == 'V29' }.met", equalTo(met)));
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

package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.EVE;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.act;
import static vn.xeploai.members.reorganisation.Decisions.key;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.part;
import static vn.xeploai.members.reorganisation.Decisions.split;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.RatingServiceResource;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class ReorganisationTest {
    private UUID province;
    private UUID district;
    private UUID thoiLong;
    private UUID longHung;
    private UUID cell;
    private UUID member;

    @BeforeEach
    void twoWardsOfOneDistrict() {
        province = Units.aProvince();
        district = Units.aDistrict(province);
        thoiLong = Units.aWard(district);
        longHung = Units.aWard(district);
        cell = Units.aCell(longHung);
        member = Members.aMember(cell);
    }

    @Test
    void mergedWardsEndAndTheirCellsStandBelowTheNewOne() {
        var code = codeOf(longHung);

        var decided = aDecision()
                .founding("moi", "COMMUNE_COMMITTEE", "IMMEDIATE_SUPERIOR", province, code)
                .with(merge(key("moi"), thoiLong, longHung))
                .with(act("CLOSE", district, Map.of()))
                .decide()
                .statusCode(200)
                .body("effect.unitsEnded", equalTo(3))
                .body("effect.unitsFounded", equalTo(1))
                .body("effect.unitsAdopted", equalTo(1))
                .body("effect.membersMoved", equalTo(0))
                .body("codes.beforeId", contains(longHung.toString()))
                .extract()
                .jsonPath();

        var successor = decided.getUUID("founded[0].id");
        tree(province, EVE).body("units.id", hasItems(district.toString(), thoiLong.toString(), longHung.toString()));
        tree(province, DAY).body("units.id", contains(province.toString(), successor.toString(), cell.toString()));
        byCode(code, EVE).body("unit.id", equalTo(longHung.toString()));
        byCode(code, DAY).body("unit.id", equalTo(successor.toString()));
        given().get("/api/v1/units/by-code/" + code)
                .then()
                .body("unit", nullValue())
                .body("candidates.id", contains(longHung.toString(), successor.toString()));
        assertEquals(1, headcount(longHung, EVE));
        assertEquals(1, headcount(successor, DAY));
    }

    @Test
    void unitIsRecognisedAgainAfterItsCodePassedToAnother() {
        var ward = Units.aUnit("Đảng bộ phường cũ", "COMMUNE_COMMITTEE", "GRASSROOTS", district);
        var old = Units.created(ward);
        aDecision()
                .founding("moi", "COMMUNE_COMMITTEE", "GRASSROOTS", district, codeOf(old))
                .with(merge(key("moi"), old))
                .decide()
                .statusCode(200);

        assertEquals(old, Units.created(ward));
    }

    @Test
    void dividedCellGivesItsNamedMembersToOnePartAndTheRestToAnother() {
        var named = Members.aMember(cell);

        aDecision()
                .founding("mot", "CELL", "CELL", longHung, null)
                .founding("hai", "CELL", "CELL", longHung, null)
                .with(split(
                        cell,
                        List.of(
                                part(key("mot"), List.of(), List.of(named), false),
                                part(key("hai"), List.of(), List.of(), true))))
                .decide()
                .statusCode(200)
                .body("effect.membersMoved", equalTo(2));

        assertEquals(cell, cellOf(named, EVE));
        assertEquals(cell, cellOf(member, EVE));
        assertEquals("Tổ chức mới mot", nameOf(cellOf(named, DAY)));
        assertEquals("Tổ chức mới hai", nameOf(cellOf(member, DAY)));
    }

    @Test
    void unitThatGoesOnGivesAwayOnlyWhatIsNamed() {
        var stays = Units.aCell(longHung);

        aDecision()
                .with(split(
                        longHung,
                        List.of(
                                part(unit(thoiLong), List.of(cell), List.of(), false),
                                part(unit(longHung), List.of(), List.of(), true))))
                .decide()
                .statusCode(200)
                .body("effect.unitsEnded", equalTo(0));

        tree(longHung, DAY).body("units.id", contains(longHung.toString(), stays.toString()));
        tree(thoiLong, DAY).body("units.id", contains(thoiLong.toString(), cell.toString()));
    }

    @Test
    void unitIsMovedRenamedRecodedAndOfAnotherTypeByOneDecision() {
        var other = Units.aDistrict(province);
        var code = Units.aCode();

        aDecision()
                .with(act("MOVE", longHung, Map.of("parent", unit(other))))
                .with(act("RENAME", longHung, Map.of("name", "Đảng bộ xã Long Hưng")))
                .with(act("CHANGE_TYPE", longHung, Map.of("type", "COMMUNE")))
                .with(act("NEW_CODE", longHung, Map.of("code", Map.of("system", "GSO", "value", code))))
                .decide()
                .statusCode(200)
                .body("effect.unitsChanged", equalTo(1));

        given().queryParam("on", DAY)
                .get("/api/v1/units/" + longHung)
                .then()
                .body("name", equalTo("Đảng bộ xã Long Hưng"))
                .body("type", equalTo("COMMUNE"))
                .body("parentId", equalTo(other.toString()))
                .body("code", equalTo(code));
        given().queryParam("on", EVE)
                .get("/api/v1/units/" + longHung)
                .then()
                .body("parentId", equalTo(district.toString()));
    }

    @Test
    void previewTellsTheSameAndRecordsNothing() {
        var decision = aDecision().with(merge(unit(thoiLong), longHung));

        var preview = decision.preview()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("id", nullValue())
                .extract()
                .jsonPath();
        tree(district, DAY).body("units.id", hasItem(longHung.toString()));
        var decided = decision.decide().statusCode(200).extract().jsonPath();

        assertEquals(preview.getMap("effect"), decided.getMap("effect"));
        assertEquals(preview.getList("acts"), decided.getList("acts"));
        tree(thoiLong, DAY).body("units.id", hasItem(cell.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "TRUE", "true,false"})
    void whatIsNeitherPreviewNorDeedIsRefused(String dryRun) {
        given().contentType(ContentType.JSON)
                .queryParam("dryRun", dryRun)
                .body(aDecision().with(merge(unit(thoiLong), longHung)).body())
                .post("/api/v1/reorganisations")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));

        tree(longHung, DAY).body("units.id", hasItem(cell.toString()));
    }

    @Test
    void whatWasKnownBeforeTheDecisionStaysReadable() {
        var before = tree(district, DAY).extract().jsonPath();

        aDecision().with(merge(unit(thoiLong), longHung)).decide().statusCode(200);

        var again = given().queryParam("on", DAY)
                .queryParam("knownAt", before.getString("knownAt"))
                .get("/api/v1/units/" + district + "/tree")
                .then()
                .extract()
                .jsonPath();
        assertEquals(before.getList("units"), again.getList("units"));
    }

    @Test
    void openCampaignOfAUnitThatEndsMustBeDealtWith() {
        var campaign = RatingServiceResource.openCampaign(longHung);

        aDecision()
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(409)
                .body("type", equalTo("/problems/reorganisation-campaigns-open"))
                .body("campaigns.campaignId", contains(campaign.toString()));
        aDecision()
                .with(merge(unit(thoiLong), longHung))
                .preview()
                .statusCode(200)
                .body("campaigns.campaignId", contains(campaign.toString()))
                .body("campaigns[0].handling", nullValue());
        tree(district, DAY).body("units.id", hasItem(longHung.toString()));
        aDecision()
                .with(merge(unit(thoiLong), longHung))
                .campaign(campaign, "HAND_OVER")
                .decide()
                .statusCode(200)
                .body("campaigns[0].handling", equalTo("HAND_OVER"));
    }

    @Test
    void nothingIsRecordedWhileNobodyKnowsWhichCampaignsAreOpen() {
        RatingServiceResource.fail(longHung);

        aDecision()
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(503)
                .body("type", equalTo("/problems/rating-service-unavailable"));

        tree(district, DAY).body("units.id", hasItem(longHung.toString()));
    }

    @Test
    void wrongDecisionIsReplacedAndStaysReadable() {
        var wrong = aDecision()
                .founding("sai", "COMMUNE_COMMITTEE", "GRASSROOTS", district, codeOf(longHung))
                .with(merge(key("sai"), thoiLong, longHung))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath();
        var believed = tree(district, DAY).extract().jsonPath();

        var right = aDecision()
                .corrects(wrong.getString("id"))
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath();

        tree(district, DAY).body("units.id", contains(district.toString(), thoiLong.toString(), cell.toString()));
        given().queryParam("on", DAY)
                .queryParam("knownAt", believed.getString("knownAt"))
                .get("/api/v1/units/" + district + "/tree")
                .then()
                .body("units.id", hasItem(wrong.getString("founded[0].id")));
        aDecision()
                .corrects(wrong.getString("id"))
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(409)
                .body("type", equalTo("/problems/reorganisation-corrected-already"));

        aDecision()
                .corrects(right.getString("id"))
                .with(act("RENAME", longHung, Map.of("name", "Đảng bộ phường Long Hưng (mới)")))
                .decide()
                .statusCode(200);
        tree(district, DAY)
                .body(
                        "units.id",
                        containsInAnyOrder(
                                district.toString(), thoiLong.toString(), longHung.toString(), cell.toString()));
        given().queryParam("unit", longHung)
                .get("/api/v1/reorganisations")
                .then()
                .body("items.id", contains(right.getString("id"), wrong.getString("id")))
                .body("items[1].correctedBy", equalTo(right.getString("id")));
    }

    @Test
    void decisionOnWhichSomethingRestsIsNotReplaced() {
        var decided = aDecision()
                .founding("moi", "COMMUNE_COMMITTEE", "GRASSROOTS", district, null)
                .with(merge(key("moi"), thoiLong, longHung))
                .decide()
                .statusCode(200)
                .extract()
                .jsonPath();
        var later = Units.aUnit("Chi bộ lập sau", "CELL", "CELL", decided.getUUID("founded[0].id"));
        later.put("validFrom", "2025-08-01");
        Units.created(later);

        aDecision()
                .corrects(decided.getString("id"))
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .statusCode(409)
                .body("type", equalTo("/problems/reorganisation-built-upon"));
    }

    @Test
    void decisionIsReadAgainAsItWasAnswered() {
        var decided = aDecision()
                .with(merge(unit(thoiLong), longHung))
                .decide()
                .extract()
                .asString();

        var read = given().get(
                        "/api/v1/reorganisations/" + JsonPath.from(decided).getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertEquals(JsonPath.from(decided).getMap(""), JsonPath.from(read).getMap(""));
    }

    private static io.restassured.response.ValidatableResponse tree(UUID root, String on) {
        return given().queryParam("on", on)
                .get("/api/v1/units/" + root + "/tree")
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse byCode(String code, String on) {
        return given().queryParam("on", on)
                .get("/api/v1/units/by-code/" + code)
                .then()
                .statusCode(200);
    }

    private static String codeOf(UUID unit) {
        return given().queryParam("on", EVE)
                .get("/api/v1/units/" + unit)
                .then()
                .extract()
                .path("code");
    }

    private static String nameOf(UUID unit) {
        return given().queryParam("on", DAY)
                .get("/api/v1/units/" + unit)
                .then()
                .extract()
                .path("name");
    }

    private static UUID cellOf(UUID member, String on) {
        return UUID.fromString(given().queryParam("on", on)
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(200)
                .extract()
                .path("unitId"));
    }

    private static int headcount(UUID unit, String on) {
        return given().contentType(ContentType.JSON)
                .queryParam("under", unit)
                .queryParam("on", on)
                .get("/api/v1/headcounts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("units.total.sum()");
    }
}

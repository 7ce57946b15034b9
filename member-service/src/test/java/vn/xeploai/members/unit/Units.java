package vn.xeploai.members.unit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Units for tests. Each call makes new ones, with codes of their own. */
public final class Units {
    public static final String FOUNDED = "2010-01-01";
    private static final AtomicInteger NUMBER = new AtomicInteger(10_000);

    private Units() {}

    public static String aCode() {
        return String.valueOf(NUMBER.incrementAndGet());
    }

    public static UUID aProvince() {
        return created(aUnit("Tỉnh thử", "PROVINCE_COMMITTEE", "PROVINCE", null));
    }

    public static UUID aDistrict(UUID province) {
        return created(aUnit("Quận thử", "DISTRICT_COMMITTEE", "IMMEDIATE_SUPERIOR", province));
    }

    public static UUID aWard(UUID district) {
        return created(aUnit("Đảng bộ phường thử", "COMMUNE_COMMITTEE", "GRASSROOTS", district));
    }

    public static UUID aWard() {
        return aWard(aDistrict(aProvince()));
    }

    public static UUID aCell(UUID ward) {
        return created(aUnit("Chi bộ khu vực thử", "CELL", "CELL", ward));
    }

    /** The body of a unit that exists from {@link #FOUNDED} on; tests change the fields that they are about. */
    public static Map<String, Object> aUnit(String name, String kind, String level, UUID parentId) {
        var unit = new TreeMap<String, Object>();
        unit.put("identifiers", List.of(Map.of("system", "GSO", "value", aCode())));
        unit.put("name", name);
        unit.put("kind", kind);
        unit.put("partyLevel", level);
        unit.put("validFrom", FOUNDED);
        if (parentId != null) unit.put("parentId", parentId.toString());
        return unit;
    }

    /** The code under which such a body registers the unit. */
    static String codeOf(Map<String, Object> unit) {
        return ((Map<?, ?>) ((List<?>) unit.get("identifiers")).get(0))
                .get("value")
                .toString();
    }

    /** The code of a unit on a day. */
    public static String codeOf(UUID unit, String on) {
        return given().queryParam("on", on)
                .get("/api/v1/units/" + unit)
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    /** The units at and below a unit on a day. */
    public static ValidatableResponse tree(UUID root, String on) {
        return given().queryParam("on", on)
                .get("/api/v1/units/" + root + "/tree")
                .then()
                .statusCode(200);
    }

    public static UUID created(Map<String, Object> unit) {
        return UUID.fromString(given().contentType(ContentType.JSON)
                .body(Map.of("units", List.of(unit)))
                .post("/api/v1/units")
                .then()
                .statusCode(200)
                .extract()
                .path("units[0].id"));
    }
}

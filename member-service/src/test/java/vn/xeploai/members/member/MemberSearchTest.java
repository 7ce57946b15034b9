package vn.xeploai.members.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class MemberSearchTest {
    @Test
    void membersAreSortedByGivenNameInVietnameseOrder() {
        var cell = Units.aCell(Units.aWard());
        for (var name : List.of("Trần Văn Đông", "Lê Thị Ánh", "Phạm Văn Dũng", "Nguyễn Thị An", "Bùi Văn An")) {
            Members.created(Members.aBody(cell, name));
        }

        given().queryParam("unit", cell)
                .get("/api/v1/members")
                .then()
                .body(
                        "items.fullName",
                        contains("Bùi Văn An", "Nguyễn Thị An", "Lê Thị Ánh", "Phạm Văn Dũng", "Trần Văn Đông"));
    }

    @Test
    void membersAreFoundWithoutToneMarks() {
        var cell = Units.aCell(Units.aWard());
        Members.created(Members.aBody(cell, "Đặng Thị Hường"));
        Members.created(Members.aBody(cell, "Đỗ Văn Hùng"));

        given().queryParam("unit", cell)
                .queryParam("name", "dang thi huong")
                .get("/api/v1/members")
                .then()
                .body("items.fullName", contains("Đặng Thị Hường"));
    }

    @Test
    void pagesShowEveryMemberOnce() {
        var ward = Units.aWard();
        var cell = Units.aCell(ward);
        for (var n = 0; n < 7; n++) Members.created(Members.aBody(cell, n % 2 == 0 ? "Lý Văn Ất" : "Lý Văn Át"));

        var seen = new ArrayList<String>();
        String after = "";
        while (after != null) {
            var page = given().queryParam("under", ward)
                    .queryParam("limit", 3)
                    .queryParam("after", after)
                    .get("/api/v1/members");
            seen.addAll(page.path("items.id"));
            after = page.path("next");
        }

        assertEquals(7, seen.size());
        assertEquals(7, seen.stream().distinct().count());
        given().queryParam("under", ward)
                .queryParam("total", true)
                .get("/api/v1/members")
                .then()
                .body("total", equalTo(7));
    }

    @Test
    void aMemberIsFoundByEachOfTheirNumbersWhateverTheirStanding() {
        var body = Members.aBody(Units.aCell(Units.aWard()), "Võ Văn Tìm");
        var value = "số:" + body.get("recordNumber");
        body.put("cardNumber", "97" + Units.aCode() + "1");
        body.put("identifiers", List.of(Map.of("system", "HR", "value", value)));
        body.put("standings", List.of(Map.of("state", "LEFT", "from", "2020-01-01")));
        var id = Members.created(body).toString();

        for (var number : Map.of(
                        "identifier", "HR:" + value,
                        "cardNumber", (String) body.get("cardNumber"),
                        "recordNumber", (String) body.get("recordNumber"))
                .entrySet()) {
            given().queryParam(number.getKey(), number.getValue())
                    .get("/api/v1/members")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id))
                    .body("items[0].identifiers[0].system", equalTo("HR"))
                    .body("items[0].identifiers[0].value", equalTo(value));
        }
        given().get("/api/v1/members/" + id).then().body("identifiers.value", contains(value));
        given().queryParam("identifier", "OTHER:" + value)
                .get("/api/v1/members")
                .then()
                .body("items.size()", equalTo(0));
        given().queryParam("identifier", value).get("/api/v1/members").then().statusCode(400);
    }

    @Test
    void thoseWhoLeftAreListedOnlyOnDemand() {
        var cell = Units.aCell(Units.aWard());
        var body = Members.aBody(cell, "Võ Văn Đi");
        body.put("standings", List.of(Map.of("state", "LEFT", "from", "2020-01-01", "reason", "Xin ra")));
        Members.created(body);

        given().queryParam("unit", cell).get("/api/v1/members").then().body("items.size()", equalTo(0));
        given().queryParam("unit", cell)
                .queryParam("standing", "LEFT")
                .get("/api/v1/members")
                .then()
                .body("items.fullName", contains("Võ Văn Đi"));
        given().queryParam("unit", cell)
                .queryParam("on", "2019-12-31")
                .get("/api/v1/members")
                .then()
                .body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\"})
    void patternCharacterInANameIsSearchedLiterally(String sign) {
        var cell = Units.aCell(Units.aWard());
        Members.created(Members.aBody(cell, "Trần Văn Thường"));
        var marked = Members.created(Members.aBody(cell, "Trần Văn" + sign + "A"));

        given().queryParam("unit", cell)
                .queryParam("name", "van" + sign + "a")
                .get("/api/v1/members")
                .then()
                .statusCode(200)
                .body("items.id", contains(marked.toString()));
        given().queryParam("unit", cell)
                .queryParam("name", "T" + sign)
                .get("/api/v1/members")
                .then()
                .body("items.size()", equalTo(0));
    }
}

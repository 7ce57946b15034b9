package vn.xeploai.members.post;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class PostTest {
    @Test
    void severalPostsAreHeldAtOnceAndEndOneByOne() {
        var member = Members.aMember(Units.aCell(Units.aWard()));
        var secretary = post(member, "PARTY", "Bí thư chi bộ");
        post(member, "MASS_ORGANISATION", "Trưởng ban công tác mặt trận");

        end(member, secretary, "2022-01-01").statusCode(200).body("validTo", equalTo("2022-01-01"));

        given().queryParam("on", "2021-12-31")
                .get("/api/v1/members/" + member)
                .then()
                .body("posts", hasSize(2));
        given().queryParam("on", "2022-01-01")
                .get("/api/v1/members/" + member)
                .then()
                .body("posts.title", contains("Trưởng ban công tác mặt trận"));
    }

    @Test
    void postsOfManyAreRecordedTogetherOrNot() {
        var cell = Units.aCell(Units.aWard());
        var first = Members.aMember(cell);
        var second = Members.aMember(cell);
        var good = Map.of("memberId", first, "post", aPost(cell));

        postMany(List.of(good, Map.of("memberId", second, "post", aPost(UUID.randomUUID()))))
                .statusCode(422)
                .body("type", equalTo("/problems/post-unit-unknown"))
                .body("errors.field", contains("posts[1].post.unitId"));
        given().get("/api/v1/members/" + first).then().body("posts", hasSize(0));

        postMany(List.of(good, Map.of("memberId", second, "post", aPost(cell))))
                .statusCode(200)
                .body("posts.memberId", contains(first.toString(), second.toString()))
                .body("posts[1].post.unitId", equalTo(cell.toString()));
    }

    private static Map<String, Object> aPost(UUID unit) {
        return Map.of("side", "PARTY", "title", "Chi ủy viên", "leader", false, "from", "2020-01-01", "unitId", unit);
    }

    private static ValidatableResponse postMany(List<Map<String, Object>> rows) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("posts", rows))
                .post("/api/v1/members/posts")
                .then();
    }

    @Test
    void postInAnUnknownUnitIsRefused() {
        var member = Members.aMember(Units.aCell(Units.aWard()));

        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "post",
                        Map.of(
                                "side",
                                "STATE",
                                "title",
                                "Chủ tịch",
                                "leader",
                                true,
                                "from",
                                "2020-01-01",
                                "unitId",
                                UUID.randomUUID().toString())))
                .post("/api/v1/members/" + member + "/posts")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/post-unit-unknown"));
    }

    @Test
    void aPostTakesTheCategoryOfItsOffice() {
        var cell = Units.aCell(Units.aWard());
        var member = Members.aMember(cell);

        officeOf(member, Map.of("side", "MASS_ORGANISATION", "office", "AREA_HEAD"))
                .statusCode(201)
                .body("office", equalTo("AREA_HEAD"))
                .body("category", equalTo("PART_TIME"));
        officeOf(member, Map.of("category", "PUBLIC_EMPLOYEE")).statusCode(201);

        given().get("/api/v1/members/" + member)
                .then()
                .body("posts.category", containsInAnyOrder("PART_TIME", "PUBLIC_EMPLOYEE"))
                .body("posts.office", containsInAnyOrder("AREA_HEAD", null));
    }

    @Test
    void aPostThatContradictsItsOfficeIsRefused() {
        var member = Members.aMember(Units.aCell(Units.aWard()));

        officeOf(member, Map.of("office", "TRUONG_KHU"))
                .statusCode(422)
                .body("type", equalTo("/problems/post-office-unknown"))
                .body("errors.field", contains("post.office"));
        officeOf(member, Map.of("office", "CELL_SECRETARY"))
                .statusCode(422)
                .body("type", equalTo("/problems/post-office-mismatch"))
                .body("errors.field", contains("post.side"));
        officeOf(member, Map.of("side", "MASS_ORGANISATION", "office", "AREA_HEAD", "category", "CADRE"))
                .statusCode(422)
                .body("errors.field", contains("post.category"));
        given().get("/api/v1/members/" + member).then().body("posts", hasSize(0));
    }

    @Test
    void anEndedPostCanOnlyBeEndedEarlier() {
        var member = Members.aMember(Units.aCell(Units.aWard()));
        var secretary = post(member, "PARTY", "Bí thư chi bộ");
        String ended =
                end(member, secretary, "2022-01-01").statusCode(200).extract().path("id");

        for (var day : List.of("2022-01-01", "2023-01-01"))
            end(member, ended, day)
                    .statusCode(409)
                    .body("type", equalTo("/problems/post-already-ended"))
                    .body("errors[0].recorded", equalTo("2022-01-01"));
        end(member, ended, "2021-06-01").statusCode(200).body("validTo", equalTo("2021-06-01"));
    }

    private static ValidatableResponse end(UUID member, String post, String day) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("to", day))
                .post("/api/v1/members/" + member + "/posts/" + post + "/end")
                .then();
    }

    @Test
    void anEndedPostKeepsItsOffice() {
        var member = Members.aMember(Units.aCell(Units.aWard()));
        String id = officeOf(member, Map.of("side", "MASS_ORGANISATION", "office", "AREA_HEAD"))
                .extract()
                .path("id");

        end(member, id, "2022-01-01")
                .statusCode(200)
                .body("office", equalTo("AREA_HEAD"))
                .body("category", equalTo("PART_TIME"));
    }

    @Test
    void postsOfANewMemberTakeTheCategoriesOfTheirOfficesToo() {
        var body = Members.aBody(Units.aCell(Units.aWard()), "Nguyễn Văn Thử");
        body.put("posts", List.of(aStatePost(Map.of("office", "LAND_CONSTRUCTION"))));
        given().get("/api/v1/members/" + Members.created(body))
                .then()
                .body("posts.category", contains("CIVIL_SERVANT"));

        var wrong = Members.aBody(Units.aCell(Units.aWard()), "Nguyễn Văn Thử");
        wrong.put("posts", List.of(aStatePost(Map.of("office", "TRUONG_KHU"))));
        given().contentType(ContentType.JSON)
                .body(Map.of("members", List.of(wrong)))
                .post("/api/v1/members")
                .then()
                .statusCode(422)
                .body("errors.field", contains("members[0].posts[0].office"));
    }

    private static Map<String, Object> aStatePost(Map<String, Object> with) {
        var post = new TreeMap<String, Object>(Map.of("side", "STATE", "title", "Chức vụ thử", "leader", false));
        post.put("from", "2020-01-01");
        post.putAll(with);
        return post;
    }

    private static ValidatableResponse officeOf(UUID member, Map<String, Object> with) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("post", aStatePost(with)))
                .post("/api/v1/members/" + member + "/posts")
                .then();
    }

    private static String post(UUID member, String side, String title) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("post", Map.of("side", side, "title", title, "leader", true, "from", "2020-01-01")))
                .post("/api/v1/members/" + member + "/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

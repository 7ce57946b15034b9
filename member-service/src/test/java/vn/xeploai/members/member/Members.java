package vn.xeploai.members.member;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Members for tests. Each call creates a new one with numbers of their own. */
public final class Members {
    private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

    private Members() {}

    public static UUID aMember(UUID cell) {
        return created(aBody(cell, "Nguyễn Văn Thử"));
    }

    /** A man born in 1980, admitted in 2010, official since 2011, in the cell since 2012; tests change the fields that they are about. */
    public static Map<String, Object> aBody(UUID cell, String name) {
        var number = NUMBER.incrementAndGet();
        var member = new TreeMap<String, Object>();
        member.put("fullName", name);
        member.put("birthDate", "1980-02-03");
        member.put("gender", "MALE");
        member.put("identityNumber", "092080" + number);
        member.put("recordNumber", number + "TT");
        member.put("admittedOn", "2010-05-19");
        member.put("officialOn", "2011-05-19");
        member.put("unitId", cell.toString());
        member.put("memberFrom", "2012-01-01");
        return member;
    }

    /** @param unit null for a post of no unit */
    public static String aPost(UUID member, String side, boolean leader, UUID unit) {
        var post = new TreeMap<String, Object>();
        post.put("side", side);
        post.put("title", "Chức vụ thử");
        post.put("leader", leader);
        post.put("from", "2020-01-01");
        if (unit != null) post.put("unitId", unit.toString());
        return given().contentType(ContentType.JSON)
                .body(Map.of("post", post))
                .post("/api/v1/members/" + member + "/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static UUID created(Map<String, Object> member) {
        return UUID.fromString(given().contentType(ContentType.JSON)
                .body(Map.of("members", List.of(member)))
                .post("/api/v1/members")
                .then()
                .statusCode(200)
                .extract()
                .path("members[0].id"));
    }
}

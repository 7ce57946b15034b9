package vn.xeploai.members.qualification;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Qualifications for tests. */
public final class Qualifications {
    public static final Map<String, Object> DOCUMENT =
            Map.of("number", "21-QĐ/TCT", "date", "2016-01-04", "authority", "Trường Chính trị thử");

    private Qualifications() {}

    public static Map<String, Object> anEntry(UUID member, String kind, String level) {
        return Map.of("memberId", member, "kind", kind, "level", level, "from", "2014-07-30");
    }

    public static ValidatableResponse recorded(List<Map<String, Object>> entries) {
        return recorded(entries, DOCUMENT);
    }

    public static ValidatableResponse recorded(List<Map<String, Object>> entries, Map<String, Object> document) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("document", document, "qualifications", entries))
                .post("/api/v1/qualifications")
                .then();
    }

    /** @return its id */
    public static String held(UUID member, String kind, String level) {
        return recorded(List.of(anEntry(member, kind, level)))
                .statusCode(200)
                .extract()
                .path("ids[0]");
    }
}

package vn.xeploai.members.grant;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.xeploai.platform.testing.Tokens;

/** Grants for tests, and calls of those who have them. */
public final class Grants {
    static final Map<String, Object> DOCUMENT =
            Map.of("number", "12-QĐ/QU", "date", "2024-01-15", "authority", "Quận ủy thử");

    private Grants() {}

    /** A caller with a name of its own who has nothing but what is recorded. */
    public static String aCaller() {
        return "caller-" + UUID.randomUUID();
    }

    /** The body of a grant from 2024 on; tests change the fields that they are about. */
    public static Map<String, Object> aGrant(String grantee, UUID unit, String... scopes) {
        var grant = new TreeMap<String, Object>();
        grant.put("grantee", grantee);
        grant.put("issuer", Tokens.ISSUER);
        grant.put("scopes", List.of(scopes));
        grant.put("validFrom", "2024-01-15");
        if (unit != null) grant.put("unitId", unit.toString());
        return grant;
    }

    public static String granted(String grantee, UUID unit, String... scopes) {
        return recorded(given(), aGrant(grantee, unit, scopes))
                .statusCode(200)
                .extract()
                .path("ids[0]");
    }

    static ValidatableResponse recorded(RequestSpecification caller, Map<String, Object> grant) {
        return caller.contentType(ContentType.JSON)
                .body(Map.of("document", DOCUMENT, "grants", List.of(grant)))
                .post("/api/v1/grants")
                .then();
    }

    /** A request with a token of the caller, in which there are no grants. */
    public static RequestSpecification by(String caller) {
        return given().header("Authorization", Tokens.of(caller));
    }
}

package vn.xeploai.members.grant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.platform.testing.TestCaller;
import vn.xeploai.platform.testing.Tokens;

/** Which tokens identify a caller. */
@ServiceTest
class TokenTest {
    @Test
    void withoutATokenNothingIsAnswered() {
        given().header(TestCaller.ANONYMOUS, true)
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/caller-unknown"));
    }

    @Test
    void onlyTokensForThisSystemAreValid() {
        with(Tokens.of("reader", null, "units:read")).statusCode(200);
        with("Bearer nonsense").statusCode(401).body("type", equalTo("/problems/token-invalid"));
        with("Basic cmVhZGVyOnJlYWRlcg==").statusCode(401);
        var valid = Tokens.of("reader", null, "units:read");
        with(valid.substring(0, valid.length() - 4) + "AAAA").statusCode(401);
        with(Tokens.sign("reader", "https://elsewhere.test", "xeploai", Duration.ofMinutes(5), List.of()))
                .statusCode(401);
        with(Tokens.sign("reader", Tokens.ISSUER, "other-system", Duration.ofMinutes(5), List.of()))
                .statusCode(401);
        with(Tokens.sign("reader", Tokens.ISSUER, "xeploai", Duration.ofMinutes(-5), List.of()))
                .statusCode(401);
    }

    private static ValidatableResponse with(String authorization) {
        return given().header("Authorization", authorization)
                .get("/api/v1/units")
                .then();
    }
}

package vn.xeploai.standalone.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.signin.RunningSignIn.anAuthorization;
import static vn.xeploai.standalone.signin.RunningSignIn.anExchange;
import static vn.xeploai.standalone.signin.RunningSignIn.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {
    private static final Map<String, String> BY_SECRET = Map.of("grant_type", "client_credentials");

    @TempDir
    Path parent;

    private RunningSignIn system;

    @BeforeEach
    void start() throws Exception {
        system = new RunningSignIn(parent.resolve("data"));
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void aCodeBringsTheTokenOfTheUser() throws Exception {
        var answer = system.post("/token", anExchange(system.codeOf("ward")));

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("Bearer", json(answer).path("token_type").asText());
        assertEquals(3600, json(answer).path("expires_in").asInt());
        assertFalse(json(answer).has("id_token"));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        var claims = system.verified(json(answer).path("access_token").asText());
        assertEquals(system.signIn.issuer(), claims.getIssuer());
        assertEquals(List.of("xeploai"), claims.getAudience());
        assertEquals("ward", claims.getSubject());
        assertEquals("Cán bộ đảng ủy xã, phường", claims.getClaim("name"));
        assertEquals("xeploai-ui", claims.getClaim("azp"));
        assertEquals("xeploai-ui", claims.getClaim("client_id"));
        assertEquals(
                3600_000,
                claims.getExpirationTime().getTime() - claims.getIssueTime().getTime());
        assertNull(claims.getClaim("grants"));
    }

    @Test
    void onlyTheTokenOfTheAdministratorGrantsAnything() throws Exception {
        var answer = system.post("/token", anExchange(system.codeOf("admin")));

        var everything = new HashMap<String, Object>(Map.of("scopes", List.of("*")));
        everything.put("unitId", null);
        everything.put("actingUnitId", null);
        var claims = system.verified(json(answer).path("access_token").asText());
        assertEquals(List.of(everything), claims.getClaim("grants"));
    }

    @Test
    void aClientMayAlsoLearnWhoSignedIn() throws Exception {
        var authorization = anAuthorization();
        authorization.put("scope", "profile openid");
        authorization.put("nonce", "n-1");

        var answer = system.post("/token", anExchange(system.codeOf("auditor", authorization)));

        var claims = system.verified(json(answer).path("id_token").asText());
        assertEquals(List.of("xeploai-ui"), claims.getAudience());
        assertEquals("auditor", claims.getSubject());
        assertEquals("n-1", claims.getClaim("nonce"));
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        var exchange = anExchange(system.codeOf("ward"));
        system.post("/token", exchange);

        assertRefused(400, "invalid_grant", system.post("/token", exchange));
    }

    @Test
    void aCodeWorksForAMinute() throws Exception {
        var inTime = system.codeOf("ward");
        system.later(Duration.ofSeconds(59));
        assertEquals(200, system.post("/token", anExchange(inTime)).statusCode());

        var tooLate = system.codeOf("ward");
        system.later(Duration.ofSeconds(60));
        assertRefused(400, "invalid_grant", system.post("/token", anExchange(tooLate)));
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, another-verifier-of-forty-three-characters-or-so, invalid_grant",
        "code_verifier, '', invalid_request",
        "redirect_uri, http://127.0.0.1:8080/ui/oauth2-redirect.html, invalid_grant",
        "redirect_uri, '', invalid_request",
        "code, guessed, invalid_grant",
        "code, '', invalid_request",
        "grant_type, password, unsupported_grant_type",
        "grant_type, '', invalid_request"
    })
    void anExchangeThatDoesNotFitTheCodeIsRefused(String parameter, String value, String error) throws Exception {
        var exchange = anExchange(system.codeOf("ward"));
        exchange.put(parameter, value);

        assertRefused(400, error, system.post("/token", exchange));
    }

    @Test
    void theCodeOfAnotherClientIsRefused() throws Exception {
        var exchange = anExchange(system.codeOf("ward"));
        exchange.put("client_id", "agency-system");
        exchange.put("client_secret", system.secret());

        assertRefused(400, "invalid_grant", system.post("/token", exchange));
    }

    @Test
    void aSystemSignsInByItsSecret() throws Exception {
        var inForm = new HashMap<>(BY_SECRET);
        inForm.put("client_id", "agency-system");
        inForm.put("client_secret", system.secret());

        for (var answer : List.of(
                system.post("/token", inForm),
                system.post("/token", BY_SECRET, "Authorization", basic("agency-system:" + system.secret())))) {
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals(600, json(answer).path("expires_in").asInt());
            var claims = system.verified(json(answer).path("access_token").asText());
            assertEquals("agency-system", claims.getSubject());
            assertEquals("agency-system", claims.getClaim("azp"));
            assertNull(claims.getClaim("grants"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency-system:wrong",
                "agency-system:",
                "agency-system",
                "xeploai-launcher:",
                "nobody:x",
                ":",
                ""
            })
    void aWrongSecretIsRefused(String credentials) throws Exception {
        var answer = system.post("/token", BY_SECRET, "Authorization", basic(credentials));

        assertRefused(401, "invalid_client", answer);
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElseThrow().startsWith("Basic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x", "Basic ?", "Basic"})
    void aHeaderThatNamesNobodyIsRefused(String header) throws Exception {
        assertRefused(401, "invalid_client", system.post("/token", BY_SECRET, "Authorization", header));
    }

    @Test
    void aSecretMustBeSentOnceAndOnlyByAClientThatHasOne() throws Exception {
        var form = new HashMap<>(BY_SECRET);
        form.put("client_secret", system.secret());
        var header = basic("agency-system:" + system.secret());
        assertRefused(400, "invalid_request", system.post("/token", form, "Authorization", header));

        form.put("client_id", "xeploai-ui");
        assertRefused(401, "invalid_client", system.post("/token", form));

        form.remove("client_secret");
        assertRefused(400, "unauthorized_client", system.post("/token", form));

        form.remove("client_id");
        assertRefused(400, "invalid_request", system.post("/token", form));
    }

    @Test
    void allThatIsRefusedIsSaidAsOAuthPrescribes() throws Exception {
        var answer = system.post("/token", Map.of());

        assertRefused(400, "invalid_request", answer);
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "client_id is missing.", json(answer).path("error_description").asText());
    }

    private static void assertRefused(int status, String error, HttpResponse<String> answer) throws Exception {
        assertEquals(error, json(answer).path("error").asText(), answer.body());
        assertEquals(status, answer.statusCode());
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    }
}

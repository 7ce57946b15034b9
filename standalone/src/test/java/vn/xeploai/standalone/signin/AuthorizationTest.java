package vn.xeploai.standalone.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.signin.RunningSignIn.CALLBACK;
import static vn.xeploai.standalone.signin.RunningSignIn.anAuthorization;
import static vn.xeploai.standalone.signin.RunningSignIn.parametersOf;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {
    @TempDir
    static Path parent;

    private static RunningSignIn system;

    @BeforeAll
    static void start() throws Exception {
        system = new RunningSignIn(parent.resolve("data"));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi-VN,vi;q=0.9 | vi | Chọn người dùng   | Bí thư chi bộ",
                "en-GB,en;q=0.8 | en | Choose a user     | Secretary of a Party cell",
                "fr             | vi | Chọn người dùng   | Bí thư chi bộ",
                ";;;            | vi | Chọn người dùng   | Bí thư chi bộ"
            })
    void thePageOffersAllUsersInALanguageOfTheReader(String accepted, String language, String title, String user)
            throws Exception {
        var page = system.authorize(anAuthorization(), "Accept-Language", accepted);

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<html lang=\"%s\">".formatted(language)), page.body());
        assertTrue(page.body().contains("<h1>" + title + "</h1>"), page.body());
        assertTrue(page.body().contains(user), page.body());
        for (var known : User.ALL) assertTrue(page.body().contains("value=\"%s\"".formatted(known.name())));
    }

    @Test
    void whoeverIsChosenGoesBackToTheClientWithACodeAndItsState() throws Exception {
        var chosen = anAuthorization();
        chosen.put("user", "ward");

        var answer = system.post("/authorize", chosen, "Origin", system.signIn.issuer());

        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().startsWith(CALLBACK + "?"));
        assertEquals("a state", parametersOf(answer).get("state"));
        assertNotNull(parametersOf(answer).get("code"));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void anAddressWithAQueryKeepsIt() throws Exception {
        var chosen = anAuthorization();
        chosen.put("redirect_uri", "http://127.0.0.1:8080/back?page=1");
        chosen.put("user", "ward");

        var answer = system.post("/authorize", chosen);

        assertEquals("1", parametersOf(answer).get("page"));
        assertNotNull(parametersOf(answer).get("code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:8080/",
                "http://localhost:8081/",
                "http://localhost/",
                "http://evil.example:8080/",
                "http://localhost.evil.example:8080/",
                "http://localhost:8080@evil.example/",
                "http://evil@localhost:8080/",
                "http://localhost:8080/#x",
                "//localhost:8080/",
                "/ui",
                "javascript:alert(1)",
                "http://localhost:8080/a b"
            })
    void nobodyIsSentToAForeignAddress(String address) throws Exception {
        var authorization = anAuthorization();
        authorization.put("redirect_uri", address);
        authorization.put("user", "admin");

        for (var answer : new int[] {
            system.authorize(authorization).statusCode(),
            system.post("/authorize", authorization).statusCode()
        }) {
            assertEquals(400, answer);
        }
    }

    @Test
    void anUnknownClientIsToldOnAPage() throws Exception {
        var authorization = anAuthorization();
        authorization.put("client_id", "agency-system");

        var answer = system.authorize(authorization, "Accept-Language", "en");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Sign-in is not possible"), answer.body());
        assertFalse(answer.headers().firstValue("Location").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, token, unsupported_response_type",
        "response_type, '', invalid_request",
        "code_challenge, '', invalid_request",
        "code_challenge, short, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, '', invalid_request",
        "user, nobody, invalid_request"
    })
    void whatTheClientDoesWrongIsReturnedToIt(String parameter, String value, String error) throws Exception {
        var authorization = anAuthorization();
        authorization.put("user", "admin");
        authorization.put(parameter, value);

        var answer = system.post("/authorize", authorization);

        assertEquals(303, answer.statusCode());
        assertEquals(error, parametersOf(answer).get("error"));
        assertEquals("a state", parametersOf(answer).get("state"));
    }

    @Test
    void whatAClientSendsIsShownAsTextOnly() throws Exception {
        var authorization = anAuthorization();
        authorization.put("state", "\"><script>alert(1)</script>");

        var page = system.authorize(authorization);

        assertFalse(page.body().contains("<script>"), page.body());
        assertTrue(page.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .contains("default-src 'none'"));
    }

    @Test
    void aPageElsewhereCannotChoose() throws Exception {
        var chosen = anAuthorization();
        chosen.put("user", "admin");

        for (var origin : new String[] {"http://evil.example", "null", "http://localhost:8080"}) {
            assertEquals(
                    403, system.post("/authorize", chosen, "Origin", origin).statusCode(), origin);
        }
    }

    @Test
    void signingOutLeadsBackToTheGatewayOnly() throws Exception {
        var back = system.get("/end-session?post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2F&state=x");
        var foreign = system.get("/end-session?post_logout_redirect_uri=http%3A%2F%2Fevil.example%2F");

        assertEquals(
                "http://127.0.0.1:8080/?state=x",
                back.headers().firstValue("Location").orElseThrow());
        assertEquals(400, foreign.statusCode());
        assertEquals(200, system.get("/end-session").statusCode());
    }
}

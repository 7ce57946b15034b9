package vn.xeploai.standalone.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.standalone.signin.RunningSignIn.anAuthorization;
import static vn.xeploai.standalone.signin.RunningSignIn.json;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

class SignInTest {
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
    void theConfigurationNamesTheIssuerAndItsAddresses() throws Exception {
        var issuer = system.signIn.issuer();

        var configuration = json(system.get("/.well-known/openid-configuration"));

        assertEquals(issuer, configuration.path("issuer").asText());
        assertEquals(
                issuer + "/authorize",
                configuration.path("authorization_endpoint").asText());
        assertEquals(issuer + "/token", configuration.path("token_endpoint").asText());
        assertEquals(issuer + "/jwks", configuration.path("jwks_uri").asText());
    }

    @Test
    void tokensAndTheSecretOutliveARestart() throws Exception {
        var token = system.signIn.launcherToken().get();
        var secret = system.secret();
        var permissions = Files.getPosixFilePermissions(system.folder.secret("sign-in.properties"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));

        system.close();
        system = new RunningSignIn(parent.resolve("data"));

        assertEquals("xeploai-launcher", system.verified(token).getSubject());
        assertEquals(secret, system.secret());
    }

    @Test
    void theFirstStartMakesAKeyForItsOwnerOnly() throws Exception {
        var file = system.folder.secret("sign-in-keys.json");
        Files.delete(file);

        system.close();
        system = new RunningSignIn(parent.resolve("data"), false);

        assertEquals(
                "xeploai-launcher",
                system.verified(system.signIn.launcherToken().get()).getSubject());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void noPrivateKeyIsPublished() throws Exception {
        var keys = JWKSet.parse(system.get("/jwks").body());

        assertFalse(keys.containsNonPublicKeys());
    }

    /** When a new key is put before the old one, tokens of both are accepted. */
    @Test
    void severalKeysCanBePublished() throws Exception {
        var old = system.signIn.launcherToken().get();
        system.close();
        var file = parent.resolve("data/secrets/sign-in-keys.json");
        var earlier = JWKSet.load(file.toFile()).getKeys().get(0);
        PrivateFiles.write(file, new JWKSet(List.of(RunningSignIn.aKey(), earlier.toPublicJWK())).toString(false));
        system = new RunningSignIn(parent.resolve("data"));

        var young = system.signIn.launcherToken().get();

        assertEquals("xeploai-launcher", system.verified(old).getSubject());
        assertEquals("xeploai-launcher", system.verified(young).getSubject());
        assertNotEquals(keyOf(old), keyOf(young));
    }

    @Test
    void damagedKeysAreExplained() throws Exception {
        for (var content : new String[] {"damaged", "{\"keys\": []}", ""}) {
            PrivateFiles.write(system.folder.secret("sign-in-keys.json"), content);

            var failure = assertThrows(StartFailure.class, () -> SigningKeys.in(system.folder));

            assertTrue(failure.getMessage().contains("sign-in-keys.json"), failure.getMessage());
        }
    }

    @Test
    void theTokenOfTheLauncherIsMadeAnewBeforeItEnds() throws Exception {
        var first = system.signIn.launcherToken().get();
        system.later(Duration.ofMinutes(4));
        assertEquals(first, system.signIn.launcherToken().get());

        system.later(Duration.ofMinutes(2));

        var second = system.verified(system.signIn.launcherToken().get());
        var claimsOfFirst = system.verified(first);
        assertTrue(second.getExpirationTime().after(claimsOfFirst.getExpirationTime()));
        assertNotEquals(claimsOfFirst.getJWTID(), second.getJWTID());
    }

    @Test
    void aTokenCanBeMadeFromTheFolderAlone() throws Exception {
        var tokens = Tokens.of(DataFolder.toRead(parent.resolve("data")));

        for (var user : User.ALL) {
            var claims = system.verified(tokens.named(user.name()).orElseThrow());
            assertEquals(user.name(), claims.getSubject());
            assertEquals(system.signIn.issuer(), claims.getIssuer());
        }
        assertEquals(
                "agency-system",
                system.verified(tokens.named("agency-system").orElseThrow()).getSubject());
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, true",
        "http://127.0.0.1:8080, true",
        "http://evil.example, false",
        "null, false"
    })
    void onlyThePageOfTheGatewayMayReadAnswers(String origin, boolean allowed) throws Exception {
        for (var path : new String[] {"/.well-known/openid-configuration", "/jwks"}) {
            var answer = system.get(path, "Origin", origin).headers();
            assertEquals(
                    allowed, answer.firstValue("Access-Control-Allow-Origin").isPresent(), path);
        }
        var refused = system.post("/token", Map.of(), "Origin", origin).headers();
        assertEquals(allowed, refused.firstValue("Access-Control-Allow-Origin").isPresent());
        var page = system.authorize(anAuthorization()).headers();
        assertFalse(page.firstValue("Access-Control-Allow-Origin").isPresent());
    }

    @Test
    void aBrowserMayAskFirst() throws Exception {
        var preflight = system.request(
                        "/token", "Origin", "http://localhost:8080", "Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody());

        var answer = system.send(preflight);

        assertEquals(204, answer.statusCode());
        assertEquals(
                "POST",
                answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow());
        assertTrue(answer.headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElseThrow()
                .contains("x-requested-with"));
    }

    @ParameterizedTest
    @CsvSource({"/token, 405", "/nothing, 404", "/, 404", "/jwks/, 404", "/authorize?client_id=%zz, 400"})
    void otherAddressesAreRefused(String path, int status) throws Exception {
        assertEquals(status, raw("GET " + path + " HTTP/1.1\r\nHost: localhost:%d\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:%d", "localhost:1", "127.0.0.1"})
    void whoeverPointsAnotherNameHereIsRefused(String host) throws Exception {
        assertEquals(421, raw("GET /jwks HTTP/1.1\r\nHost: " + host + "\r\n"));
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        var tooLong = "x".repeat(9000);

        assertEquals(414, system.get("/authorize?state=" + tooLong).statusCode());
        assertEquals(431, system.get("/jwks", "X-Long", tooLong).statusCode());
        assertEquals(413, system.post("/token", Map.of("code", tooLong)).statusCode());
    }

    @Test
    void aFormIsExpected() throws Exception {
        var json = system.request("/token", "Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));
        var twice = system.request("/token", "Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString("client_id=a&client_id=b"));

        for (var request : List.of(json, twice)) {
            assertEquals(
                    "invalid_request", json(system.send(request)).path("error").asText());
        }
    }

    @Test
    void onlyThisMachineIsAnswered() throws Exception {
        var port = URI.create(system.signIn.issuer()).getPort();

        for (var address : (Iterable<InetAddress>)
                NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)::iterator) {
            if (address.isLoopbackAddress()) continue;
            assertThrows(ConnectException.class, () -> new Socket(address, port).close(), address::toString);
        }
    }

    private static String keyOf(String token) throws Exception {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    /** The status of an answer to a request that no client would send. */
    private int raw(String request) throws Exception {
        var port = URI.create(system.signIn.issuer()).getPort();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var text = request.replace("%d", String.valueOf(port)) + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}

package vn.xeploai.standalone.signin;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

/** A provider on a free port, for a gateway on port 8080, and what a client does with it. */
final class RunningSignIn implements AutoCloseable {
    static final String CALLBACK = "http://localhost:8080/ui/oauth2-redirect.html";
    static final String VERIFIER = "a-verifier-of-forty-three-characters-or-more";

    /** Made once for all tests, since that takes longer than the tests. */
    private static final String KEY = new JWKSet(aKey()).toString(false);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final AdjustableClock clock = new AdjustableClock();
    final DataFolder folder;
    final SignIn signIn;

    RunningSignIn(Path data) throws IOException {
        this(data, true);
    }

    /** @param withKey whether it finds a key, or makes one */
    RunningSignIn(Path data, boolean withKey) throws IOException {
        folder = DataFolder.open(data);
        var keys = folder.secret("sign-in-keys.json");
        if (withKey && Files.notExists(keys)) PrivateFiles.write(keys, KEY);
        signIn = SignIn.start(folder, 0, 8080, clock);
    }

    /** As another program makes it. */
    static RSAKey aKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    String secret() throws IOException {
        return PrivateFiles.read(folder.secret("sign-in.properties")).getProperty(Clients.AGENCY_SYSTEM);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) throws Exception {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(signIn.issuer() + path));
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    HttpResponse<String> authorize(Map<String, String> parameters, String... headers) throws Exception {
        return get("/authorize?" + encoded(parameters), headers);
    }

    /** What the UI asks. */
    static Map<String, String> anAuthorization() throws Exception {
        var challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
        return new TreeMap<>(Map.of(
                "response_type", "code",
                "client_id", "xeploai-ui",
                "redirect_uri", CALLBACK,
                "state", "a state",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge),
                "code_challenge_method", "S256"));
    }

    /** The code that the UI gets for a user. */
    String codeOf(String user) throws Exception {
        return codeOf(user, anAuthorization());
    }

    String codeOf(String user, Map<String, String> authorization) throws Exception {
        authorization.put("user", user);
        return parametersOf(post("/authorize", authorization)).get("code");
    }

    /** What the UI sends with its code. */
    static Map<String, String> anExchange(String code) {
        return new TreeMap<>(Map.of(
                "grant_type", "authorization_code",
                "client_id", "xeploai-ui",
                "redirect_uri", CALLBACK,
                "code", code,
                "code_verifier", VERIFIER));
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    /** Those that a redirect hands on. */
    static Map<String, String> parametersOf(HttpResponse<String> redirect) {
        var parameters = new LinkedHashMap<String, String>();
        var query = URI.create(redirect.headers().firstValue("Location").orElseThrow())
                .getRawQuery();
        for (var pair : query.split("&")) parameters.put(pair.split("=")[0], Request.decoded(pair.split("=")[1]));
        return parameters;
    }

    /** Of a token that is signed by a published key. */
    JWTClaimsSet verified(String token) throws Exception {
        var keys = JWKSet.parse(get("/jwks").body());
        var processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor.process(token, null);
    }

    @Override
    public void close() {
        signIn.close();
        folder.close();
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static final class AdjustableClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}

package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.zip.GZIPInputStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.gateway.testing.Siblings;

@QuarkusTest
class ForwardTest extends ForwardFixture {
    @ParameterizedTest
    @CsvSource({
        "units, true",
        "reorganisations, true",
        "members, true",
        "headcounts, true",
        "roster, true",
        "lineage, true",
        "schemes, false",
        "campaigns, false",
        "ratings, false",
        "decisions, false",
        "submissions, false",
        "tallies, false",
        "quotas, false",
        "overlays, false",
        "competence, false",
        "complaints, false",
        "disciplines, false",
        "leaves, false",
        "findings, false",
    })
    void everySegmentGoesToItsOwner(String segment, boolean memberService) {
        everywhere("found");

        given().get("/api/v1/" + segment + "/x").then().statusCode(200);
        given().get("/api/v1/" + segment).then().statusCode(200);

        var owner = memberService ? Siblings.members() : Siblings.ratings();
        var other = memberService ? Siblings.ratings() : Siblings.members();
        owner.verify(1, getRequestedFor(urlEqualTo("/api/v1/" + segment + "/x")));
        owner.verify(1, getRequestedFor(urlEqualTo("/api/v1/" + segment)));
        other.verify(0, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/changes", "/api/v1/unit", "/api/v1/unitsx", "/api/v1/", "/api/v1/UNITS"})
    void noOtherSegmentGoesAnywhere(String path) {
        everywhere("found");

        given().get(path).then().statusCode(404).contentType("application/problem+json");
        nothingArrived();
    }

    @Test
    void jsonIsCompressedAtTheDoorForWhoeverAcceptsIt() throws Exception {
        var json = "{\"a\": \"" + "x".repeat(10_000) + "\"}";
        Siblings.ratings()
                .stubFor(any(anyUrl())
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json;charset=UTF-8")
                                .withBody(json)));
        var request = HttpRequest.newBuilder(gateway.resolve("/api/v1/campaigns"));

        var plain = send(request.copy());
        var compressed = send(request.copy().header("Accept-Encoding", "gzip"));

        assertEquals(json, new String(plain));
        assertTrue(compressed.length < 1000, compressed.length + " bytes");
        assertEquals(json, new String(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes()));
    }

    @Test
    void bodyQueryHeadersAndAnswerPassUnchanged() {
        Siblings.ratings()
                .stubFor(any(anyUrl())
                        .willReturn(aResponse()
                                .withStatus(201)
                                .withHeader("Content-Type", "application/json")
                                .withHeader("ETag", "\"42\"")
                                .withBody("{\"số\": \"12-QĐ/QU\"}")));

        var answer = given().header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"41\"")
                .urlEncodingEnabled(false)
                .body("{\"number\":\"12-QĐ/QU\"}")
                .post("/api/v1/decisions?number=12-Q%C4%90%2FQU&a=1&a=2");

        answer.then().statusCode(201).header("ETag", "\"42\"").body(Matchers.equalTo("{\"số\": \"12-QĐ/QU\"}"));
        Siblings.ratings()
                .verify(postRequestedFor(urlEqualTo("/api/v1/decisions?number=12-Q%C4%90%2FQU&a=1&a=2"))
                        .withHeader("Idempotency-Key", equalTo("k-1"))
                        .withHeader("If-Match", equalTo("\"41\""))
                        .withRequestBody(equalTo("{\"number\":\"12-QĐ/QU\"}")));
    }

    @Test
    void aRefusalFromBelowPassesUnchanged() {
        var refusal = "{\"type\":\"/problems/campaign-overlaps\",\"status\":409,\"service\":\"rating-service\"}";
        Siblings.ratings().stubFor(any(anyUrl()).willReturn(Siblings.problem(409, refusal)));

        given().post("/api/v1/campaigns")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body(Matchers.equalTo(refusal));
    }

    @Test
    void theServiceReceivesForwardingHeaders() {
        everywhere("found");

        given().header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-Host", "evil")
                .get("/api/v1/units");

        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/units"))
                        .withHeader("X-Forwarded-For", equalTo("127.0.0.1"))
                        .withHeader("X-Forwarded-Host", matching("(localhost|127.0.0.1):" + gateway.getPort()))
                        .withHeader("X-Forwarded-Proto", equalTo("http"))
                        .withHeader("X-Request-Id", matching("[0-9a-f-]{36}")));
    }

    @Test
    void aRequestNumberThatIsThereIsKept() {
        everywhere("found");

        given().header("X-Request-Id", "r-1").get("/api/v1/units");

        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/units")).withHeader("X-Request-Id", equalTo("r-1")));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081/api/v1/units/1?a=b, /api/v1/units/1?a=b",
        "/api/v1/units/1, /api/v1/units/1",
        "http://127.0.0.1:8081, /",
    })
    void theAddressOfTheServiceDoesNotLeak(String location, String expected) {
        Siblings.members()
                .stubFor(any(anyUrl()).willReturn(aResponse().withStatus(201).withHeader("Location", location)));

        given().post("/api/v1/units").then().statusCode(201).header("Location", expected);
    }

    @Test
    void headersOfTheConnectionStayOnIt() throws IOException {
        everywhere("found");

        raw(
                "GET /api/v1/units HTTP/1.1\r\nHost: x\r\nConnection: close, X-Secret\r\nX-Secret: s\r\nTE: trailers\r\n\r\n");

        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/units"))
                        .withHeader("X-Secret", absent())
                        .withHeader("TE", absent()));
    }

    @Test
    void anOpenUpgradeIsNotPassedOn() throws IOException {
        everywhere("found");

        raw("GET /api/v1/units HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/units")).withHeader("Upgrade", absent()));
    }
}

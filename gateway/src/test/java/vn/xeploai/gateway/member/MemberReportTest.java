package vn.xeploai.gateway.member;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Siblings;
import vn.xeploai.platform.stream.Sha256;

@QuarkusTest
class MemberReportTest extends GatewayTest {
    private static final String REPORT = "/api/v1/reports/members?under=917&period=2022";
    private static final String KNOWN_AT = "2026-11-21T09:30:00.000005Z";

    @Test
    void everyMemberIsStreamedWithTheirRatings() {
        members(member("a"), member("b"), member("d"));
        ratings(rating("a", "HTTNV"), rating("c", "HTNV"), rating("d", "HTTNV"), rating("d", "HTXSNV"));

        var lines = given().get(REPORT).asString().lines().toList();

        assertEquals(
                List.of(
                        "{\"line\":\"HEADER\",\"under\":\"%s\",\"period\":\"2022\",\"on\":\"2022-12-31\",\"knownAt\":\"%s\"}"
                                .formatted(Siblings.DISTRICT, KNOWN_AT),
                        with(member("a"), rating("a", "HTTNV")),
                        with(member("b")),
                        rating("c", "HTNV"),
                        with(member("d"), rating("d", "HTTNV"), rating("d", "HTXSNV"))),
                lines.subList(0, 5));
        var hash = Sha256.of(String.join("\n", lines.subList(0, 5)) + "\n");
        assertEquals("{\"line\":\"END\",\"count\":5,\"sha256\":\"%s\"}".formatted(hash), lines.get(5));
    }

    @Test
    void bothAreAskedAsOfTheSameInstant() {
        members();
        ratings();

        given().get(REPORT).then().statusCode(200).contentType("application/x-ndjson");

        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/members/stream"))
                        .withQueryParam("on", equalTo("2022-12-31"))
                        .withQueryParam("knownAt", equalTo(KNOWN_AT)));
        Siblings.ratings()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/ratings/stream"))
                        .withQueryParam("period", equalTo("2022"))
                        .withQueryParam("knownAt", equalTo(KNOWN_AT)));
    }

    @Test
    void aSourceThatBreaksOffBreaksTheAnswerOff() {
        var many = new String[20_000];
        for (int i = 0; i < many.length; i++) many[i] = member("%06d".formatted(i));
        members(many);
        Siblings.ratings()
                .stubFor(Siblings.read("/ratings/stream")
                        .willReturn(aResponse().withBody(header() + rating("000000", "HTTNV"))));

        assertFalse(received().contains("\"END\""));
    }

    /** The connection is lost: a caller who looks at nothing else sees that, too. */
    @Test
    void aSourceThatBreaksOffLateBreaksTheConnection() {
        var many = new StringBuilder(header());
        for (int i = 0; i < 20_000; i++)
            many.append(member("%06d".formatted(i))).append('\n');
        Siblings.members()
                .stubFor(Siblings.read("/members/stream").willReturn(aResponse().withBody(many.toString())));
        ratings();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + REPORT))
                .build();

        assertThrows(IOException.class, () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
    }

    @Test
    void aSourceWithAWrongEndLineBreaksTheAnswerOff() {
        members(member("a"));
        Siblings.ratings()
                .stubFor(Siblings.read("/ratings/stream")
                        .willReturn(
                                aResponse().withBody(header() + "{\"line\":\"END\",\"count\":7,\"sha256\":\"00\"}\n")));

        assertFalse(received().contains("\"END\""));
    }

    @Test
    void aSourceThatDoesNotAnswerIsNamed() {
        members();
        Siblings.ratings()
                .stubFor(Siblings.read("/ratings/stream").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        given().get(REPORT).then().statusCode(503);
    }

    @Test
    void aRefusalFromBelowIsPassedOn() {
        members();
        Siblings.ratings()
                .stubFor(Siblings.read("/ratings/stream")
                        .willReturn(Siblings.problem(
                                409,
                                "{\"type\":\"/problems/known-at-not-settled\",\"title\":\"\",\"status\":409,"
                                        + "\"service\":\"rating-service\",\"requestId\":\"1\"}")));

        var answer = given().get(REPORT);

        assertEquals(409, answer.statusCode());
        assertTrue(answer.asString().contains("known-at-not-settled"));
    }

    /** What came before the connection was lost. */
    private static String received() {
        try {
            return given().get(REPORT).asString();
        } catch (Exception lost) {
            return "";
        }
    }

    private static String with(String member, String... ratings) {
        return member.substring(0, member.length() - 1) + ",\"ratings\":[" + String.join(",", ratings) + "]}";
    }

    private static String member(String id) {
        return ("{\"line\":\"MEMBER\",\"id\":\"%s\",\"unitId\":\"u\",\"unitName\":\"Chi bộ\",\"fullName\":\"Nguyễn Văn %s\","
                        + "\"birthDate\":\"1980-05-19\",\"gender\":\"MALE\",\"cardNumber\":null,\"recordNumber\":null,\"identifiers\":[],\"standing\":\"OFFICIAL\","
                        + "\"admittedOn\":\"2005-02-03\",\"officialOn\":null,\"temporaryUnitId\":null}")
                .formatted(id, id);
    }

    private static String rating(String id, String grade) {
        return ("{\"line\":\"RATING\",\"subjectId\":\"%s\",\"unitId\":\"u\",\"campaignId\":\"c\",\"state\":\"DECIDED\",\"grade\":\"%s\","
                        + "\"distinction\":null,\"notRatedReason\":null,\"decidedOn\":null}")
                .formatted(id, grade);
    }

    private static String header() {
        return "{\"line\":\"HEADER\",\"knownAt\":\"" + KNOWN_AT + "\"}\n";
    }

    private static void members(String... lines) {
        Siblings.members()
                .stubFor(Siblings.read("/members/stream").willReturn(aResponse().withBody(stream(lines))));
    }

    private static void ratings(String... lines) {
        Siblings.ratings()
                .stubFor(Siblings.read("/ratings/stream").willReturn(aResponse().withBody(stream(lines))));
    }

    private static String stream(String... lines) {
        var text = header() + String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
        var hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return text + "{\"line\":\"END\",\"count\":%d,\"sha256\":\"%s\"}\n".formatted(lines.length + 1, hash);
    }
}

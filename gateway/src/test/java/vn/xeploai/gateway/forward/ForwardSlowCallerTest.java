package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.gateway.testing.Siblings;

/** Callers that send or read slowly, or send more than is accepted. */
@QuarkusTest
class ForwardSlowCallerTest extends ForwardFixture {
    @ParameterizedTest
    @ValueSource(ints = {5_000, 5_000_000})
    void bodiesThatDripTakeNoPlaceOfOthersAndAreRefused(int length) throws Exception {
        everywhere("found");
        try (var callers = callers(66, post("/api/v1/members", length, "{"))) {
            aMoment();

            given().get("/api/v1/units").then().statusCode(200).time(lessThan(3000L));
            given().body("{}").post("/api/v1/members").then().statusCode(200).time(lessThan(3000L));
            var first = rest(callers.get(0));
            assertTrue(first.startsWith("HTTP/1.1 408 "), first);
            assertTrue(first.contains("/problems/request-too-slow"), first);
        }
    }

    @Test
    void anUploadThatIsGivenUpFreesItsPlace() throws Exception {
        everywhere("found");
        try (var callers = callers(66, post("/api/v1/members", 5_000_000, "{"))) {
            aMoment();
        }
        aMoment();

        given().body(new byte[100_000])
                .post("/api/v1/members")
                .then()
                .statusCode(200)
                .time(lessThan(3000L));
    }

    @Test
    void anOversizedBodyOfUnknownLengthIsRefusedAtTheLimit() throws Exception {
        everywhere("found");
        try (var socket = new Socket("127.0.0.1", gateway.getPort())) {
            socket.setSoTimeout(5000);
            var sent = sendChunks(socket, 60);

            var answer = rest(socket);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("/problems/request-too-large"), answer);
            assertTrue(sent < 40, "the rest was not read, but " + sent + " MB were sent");
        }
    }

    /** Returns how many megabytes could be sent before the gateway closed. */
    private static int sendChunks(Socket socket, int megabytes) throws IOException {
        var out = socket.getOutputStream();
        out.write("POST /api/v1/members HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes());
        var chunk = new byte[1 << 20];
        for (var sent = 0; sent < megabytes; sent++) {
            try {
                out.write("100000\r\n".getBytes());
                out.write(chunk);
                out.write("\r\n".getBytes());
            } catch (IOException closed) {
                return sent;
            }
        }
        return megabytes;
    }

    @Test
    void aBodyOfUnknownLengthIsForwardedWholeAlsoForACallerOfHttp2() throws Exception {
        everywhere("found");
        var body = new byte[3_000_000];
        new Random(7).nextBytes(body);

        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .build()
                .send(
                        HttpRequest.newBuilder(gateway.resolve("/api/v1/members"))
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                                .build(),
                        BodyHandlers.ofString());

        assertEquals(200, answer.statusCode());
        assertArrayEquals(
                body, Siblings.members().getAllServeEvents().get(0).getRequest().getBody());
    }

    @Test
    void aCallerThatDoesNotReadItsAnswerIsCutOff() throws Exception {
        everywhere("found");
        Siblings.members()
                .stubFor(any(urlPathEqualTo("/api/v1/roster"))
                        .willReturn(aResponse().withBody(new byte[20_000_000])));
        try (var callers = callers(14, get("/api/v1/roster?under=x"))) {
            // each call waits for a place by itself, until the patience with callers that take nothing has ended
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            var answer = given().get("/api/v1/members/stream");
            while (answer.statusCode() == 503 && System.nanoTime() < deadline)
                answer = given().get("/api/v1/members/stream");
            answer.then().statusCode(200);
            var read = 0L;
            try (var in = callers.get(0).getInputStream()) {
                read = in.skip(Long.MAX_VALUE);
            } catch (IOException reset) {
                assertEquals(0, read);
            }
            assertTrue(read < 20_000_000, "was cut, not sent whole");
        }
    }
}

package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.Siblings;

/** Bodies of any size pass, as streams. */
@QuarkusTest
class ForwardStreamTest extends ForwardFixture {
    @Test
    void largeBodiesPassBothWays() throws Exception {
        var body = new byte[5_000_000];
        new Random(7).nextBytes(body);
        Siblings.members().stubFor(any(anyUrl()).willReturn(aResponse().withBody(body)));

        var answer = send(HttpRequest.newBuilder(gateway.resolve("/api/v1/members"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));

        assertArrayEquals(body, answer);
        assertArrayEquals(
                body, Siblings.members().getAllServeEvents().get(0).getRequest().getBody());
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        var answer = raw("POST /api/v1/members HTTP/1.1\r\nHost: x\r\nContent-Length: 30000000\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("/problems/request-too-large"), answer);
        nothingArrived();
    }

    @Test
    void aStreamPassesAsAStream() throws Exception {
        var lines = "{\"line\":\"MEMBER\"}\n".repeat(1000);
        Siblings.members()
                .stubFor(any(anyUrl())
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/x-ndjson")
                                .withBody(lines)
                                .withChunkedDribbleDelay(10, 2500)));
        var started = System.nanoTime();

        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(gateway.resolve("/api/v1/roster?under=x"))
                                .build(),
                        BodyHandlers.ofInputStream());
        var first = answer.body().readNBytes(10);
        var untilFirst = System.nanoTime() - started;
        var rest = answer.body().readAllBytes();
        var untilLast = System.nanoTime() - started;

        assertEquals(lines, new String(first, StandardCharsets.UTF_8) + new String(rest, StandardCharsets.UTF_8));
        assertTrue(untilLast - untilFirst > 1_000_000_000L, "the first line came long before the last");
    }
}

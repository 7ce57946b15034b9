package vn.xeploai.gateway.edge;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.gateway.testing.Siblings;

/** Connections and requests that reach no endpoint. */
@QuarkusTest
class HttpLayerTest extends GatewayTest {
    /** The first request of a server gives its later connections their limits. */
    @BeforeEach
    void anyRequest() throws IOException {
        raw("GET /q/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /nothing HTTP/1.1~Host: x~~ | 404 | path-unknown",
                "GET /api/v1/nothing HTTP/1.1~Host: x~~ | 404 | path-unknown",
                "BREW HTTP/1.1~~ | 400 | request-unreadable",
                "GET / HTTP/1.1~Host x~~ | 400 | request-unreadable",
                "GET /api/v1/units?a=%zz HTTP/1.1~Host: x~Content-Length: -1~~ | 400 | request-unreadable",
                "GET /api/v1/units HTTP/1.1~~ | 400 | request-unreadable",
                "GET /api/v1/units?name={x} HTTP/1.1~Host: x~~ | 400 | request-unreadable",
                "GET /api/v1/units?name=^ HTTP/1.1~Host: x~~ | 400 | request-unreadable",
                "GET /api/v1/units/%zz HTTP/1.1~Host: x~~ | 400 | request-unreadable",
                "POST /api/v1/trend HTTP/1.1~Host: x~Content-Length: 30000000~~ | 413 | request-too-large",
                "POST /nothing HTTP/1.1~Host: x~Content-Length: 30000000~~ | 413 | request-too-large",
            })
    void aRequestThatReachesNoEndpointIsAnsweredWithAProblem(String request, int status, String code)
            throws IOException {
        assertProblem(raw(request.replace("~", "\r\n")), status, code);
    }

    @Test
    void rawUtf8OfAnAddressIsReadAsUtf8() throws IOException {
        raw("GET /api/v1/units?name=Ô%20Môn HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        Siblings.members()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/units")).withQueryParam("name", equalTo("Ô Môn")));
    }

    @Test
    void whatIsTooLongIsAnsweredWithAProblem() throws IOException {
        assertProblem(raw("GET /" + "x".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414, "address-too-long");
        assertProblem(
                raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(30_000) + "\r\n\r\n"),
                431,
                "headers-too-large");
    }

    /** A client that is not told sends its next request on a connection that is about to end. */
    @Test
    void anAnswerAfterWhichTheConnectionEndsSaysSo() throws IOException {
        for (var request : new String[] {
            "GET /" + "x".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(30_000) + "\r\n\r\n",
            "BREW HTTP/1.1\r\n\r\n"
        }) {
            var answer = raw(request);

            assertTrue(answer.toLowerCase().contains("connection: close"), answer);
        }
    }

    private static void assertProblem(String answer, int status, String code) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status) || answer.startsWith("HTTP/1.0 " + status), answer);
        assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), answer);
        assertTrue(answer.contains("\"type\":\"/problems/" + code + "\""), answer);
        assertTrue(answer.contains("\"service\":\"gateway\""), answer);
    }

    @Test
    void aHeadThatDripsIsCutOff() throws Exception {
        try (var socket = new Socket("127.0.0.1", gateway.getPort())) {
            var out = socket.getOutputStream();
            var started = System.nanoTime();

            out.write("GET / HTTP/1.1\r\nHost: x\r\n".getBytes());
            socket.setSoTimeout(200);
            var end = 0;
            while (System.nanoTime() - started < 8_000_000_000L) {
                try {
                    out.write("X: y\r\n".getBytes());
                    end = socket.getInputStream().read();
                    break;
                } catch (java.net.SocketTimeoutException stillOpen) {
                    end = 0;
                } catch (IOException closed) {
                    end = -1;
                    break;
                }
            }

            assertEquals(-1, end, "the connection was closed");
        }
    }

    @Test
    void aConnectionServesOneRequestAfterAnother() throws Exception {
        try (var socket = new Socket("127.0.0.1", gateway.getPort())) {
            socket.setSoTimeout(3000);
            for (var i = 0; i < 3; i++) {
                // longer than a head may take
                if (i > 0) Thread.sleep(2500);
                socket.getOutputStream().write("GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n".getBytes());
                var answer = new byte[4096];
                var length = socket.getInputStream().read(answer);
                assertTrue(new String(answer, 0, length, StandardCharsets.UTF_8).startsWith("HTTP/1.1 200"));
            }
        }
    }

    @Test
    void thereIsNoHttp2() throws IOException {
        var answer = raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

        assertTrue(answer.contains(" 400 "), answer);
    }
}

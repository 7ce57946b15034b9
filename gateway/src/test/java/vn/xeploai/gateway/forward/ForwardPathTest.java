package vn.xeploai.gateway.forward;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.gateway.testing.Siblings;

/** Only the paths of the API are forwarded, however they are written. */
@QuarkusTest
class ForwardPathTest extends ForwardFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units/../../../q/metrics",
                "/api/v1/units/..%2f..%2f..%2fq/metrics",
                "/api/v1/units/%2e%2e/%2e%2e/%2e%2e/q/metrics",
                "/api/v1/units/%2E%2E/%2E%2E/%2E%2E/q/metrics",
                "/api/v1/units/..%5c..%5cq/metrics",
                "/api/v1/units/..\\..\\q\\metrics",
                "/api/v1/units/./../../../q/metrics",
                "//q/metrics",
                "/api/v1//../../q/metrics",
                "/api//v1/../../q/metrics",
                "/api/v1/units%2f..%2f..%2f..%2fq/metrics",
                "/api/v1/units/x%00",
                "/api/v1/units/by-code/..%2f..%2f..%2f..%2fq%2fmetrics",
                "/api/v1/units/by-code/x/..%2f..%2f..%2fq/metrics",
                "/api/v1/roster/../../../q/health",
            })
    void noEncodingReachesAnotherPathOfAService(String path) throws IOException {
        everywhere("secret");

        var id = UUID.randomUUID().toString();

        var answer =
                raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Request-Id: " + id + "\r\n\r\n");

        assertFalse(answer.contains("secret"), answer);
        // calls that other tests have given up may still arrive
        Stream.of(Siblings.members(), Siblings.ratings())
                .flatMap(service -> service.getAllServeEvents().stream())
                .map(ServeEvent::getRequest)
                .filter(request -> id.equals(request.getHeader("X-Request-Id")))
                .forEach(request ->
                        assertTrue(request.getUrl().matches("/api/v1/[a-z-]+(/[^./%\\\\]*)*"), request.getUrl()));
    }

    @Test
    void aCodeMayContainSlashes() throws IOException {
        everywhere("found");

        raw("GET /api/v1/units/by-code/2025%2F31157?system=OWN HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        Siblings.members().verify(getRequestedFor(urlEqualTo("/api/v1/units/by-code/2025%2F31157?system=OWN")));
    }

    @Test
    void dotsWithinTheApiAreTakenOutBeforeForwarding() throws IOException {
        everywhere("found");

        raw("GET /api/v1/units//x/../y HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        Siblings.members().verify(getRequestedFor(urlEqualTo("/api/v1/units/y")));
    }
}

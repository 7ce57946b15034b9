package vn.xeploai.standalone.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstCallsTest {
    private static final String CAMPAIGN =
            """
            {"items": [{"id": "the-campaign", "rootUnitId": "the-root", "unitId": "the-cell", "period": "2024", "track": "STATE"}]}
            """;

    private final List<String> paths = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final Set<String> authorizations = new HashSet<>();
    private HttpServer server;
    private String campaigns = CAMPAIGN;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aReportAndWritesOfACampaignAreAskedAtTheGateway() throws Exception {
        make(Services.GATEWAY);

        assertEquals("/api/v1/campaigns?limit=1&state=OPEN", paths.get(0));
        assertTrue(paths.contains("/api/v1/reports/units/the-root?period=2024"), paths.toString());
        assertTrue(paths.contains("/api/v1/tallies?under=the-root&period=2024&track=STATE"), paths.toString());
        assertTrue(paths.contains("/api/v1/campaigns/the-campaign/submissions"), paths.toString());
    }

    @Test
    void everyCallCarriesTheToken() throws Exception {
        make(Services.GATEWAY);

        assertEquals(Set.of("Bearer a-token"), authorizations);
    }

    @Test
    void eachServiceIsAskedItsOwn() throws Exception {
        make(Services.MEMBER_SERVICE);
        assertTrue(paths.contains("/api/v1/members"), paths.toString());

        paths.clear();
        make(Services.RATING_SERVICE);
        assertTrue(paths.contains("/api/v1/decisions"), paths.toString());
    }

    @Test
    void everyBodyIsCompleteAndNamesWhatDoesNotExistOrADayToCome() throws Exception {
        make(Services.GATEWAY);

        assertEquals(3, bodies.size());
        for (var body : bodies) {
            var date = new ObjectMapper().readTree(body).path("date").asText();
            assertTrue(
                    body.contains("00000000-0000-0000-0000-000000000000")
                            || body.contains("\"NONE\"")
                            || date.compareTo(LocalDate.now().toString()) > 0,
                    body);
        }
    }

    @Test
    void theSubmissionOfACellIsRefusedOnlyWhenItIsAboutToBeRecorded() throws Exception {
        make(Services.RATING_SERVICE);

        var submission = new ObjectMapper().readTree(bodies.get(bodies.size() - 1));
        assertEquals("the-cell", submission.path("unitId").asText());
        assertTrue(submission.hasNonNull("reason"), submission::toString);
    }

    @Test
    void anEmptySystemIsAskedToo() throws Exception {
        campaigns = "{\"items\": []}";

        make(Services.GATEWAY);

        assertTrue(paths.stream().noneMatch(path -> path.contains("{")), paths.toString());
    }

    private void make(String service) throws Exception {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        new FirstCalls(address, () -> "a-token").make(service, address);
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        paths.add(exchange.getRequestURI().toString());
        if (exchange.getRequestMethod().equals("POST")) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        }
        var body = campaigns.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

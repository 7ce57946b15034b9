package vn.xeploai.gateway.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Stand-ins for both services: they answer quận Ô Môn in 2022, unless a test teaches them otherwise. */
public class Siblings implements QuarkusTestResourceLifecycleManager {
    public static final String DISTRICT = "0190a5d2-7c11-7000-8000-000000000917";
    public static final String THOI_LONG = "0190a5d2-7c11-7000-8000-000000031156";
    /** A cell of Thới Long. */
    public static final String CELL = "0190a5d2-7c11-7000-8000-000003115601";

    private static final String API = "/api/v1";
    private static WireMockServer members;
    private static WireMockServer ratings;

    @Override
    public Map<String, String> start() {
        members = new WireMockServer(stub());
        ratings = new WireMockServer(stub());
        reset();
        return Map.of(
                "quarkus.rest-client.member-service.url",
                        "http://127.0.0.1:" + members.getOptions().portNumber(),
                "quarkus.rest-client.rating-service.url",
                        "http://127.0.0.1:" + ratings.getOptions().portNumber());
    }

    public static WireMockServer members() {
        return members;
    }

    public static WireMockServer ratings() {
        return ratings;
    }

    /** Both up, and telling the truth. */
    public static void reset() {
        if (!members.isRunning()) members.start();
        if (!ratings.isRunning()) ratings.start();
        members.resetAll();
        ratings.resetAll();
        members.stubFor(read("/meta").willReturn(json("member-meta.json")));
        ready(members);
        ready(ratings);
        members.stubFor(read("/rights").willReturn(answer("{\"grants\": []}")));
        members.stubFor(post(urlPathEqualTo(API + "/rights/queries")).willReturn(answer("{\"inside\": []}")));
        members.stubFor(read("/units/by-code/917").willReturn(json("unit-by-code.json")));
        members.stubFor(read("/units/by-code/31156").willReturn(json("ward-by-code.json")));
        members.stubFor(read("/units/" + DISTRICT).willReturn(json("unit.json")));
        members.stubFor(read("/units/" + THOI_LONG).willReturn(json("ward.json")));
        ratings.stubFor(read("/meta").willReturn(json("rating-meta.json")));
        OMon.teach(OMon.tree(), OMon.headcounts());
        OMon.teachTallies(OMon.tallies());
        OMon.teachLastChange("2026-11-20T08:00:00.000002Z", "2026-11-21T09:30:00.000005Z");
    }

    private static void ready(WireMockServer source) {
        source.stubFor(get(urlPathEqualTo("/q/health/ready")).willReturn(answer("{\"status\": \"UP\"}")));
    }

    public static MappingBuilder under(String unit, String path) {
        return read(path).withQueryParam("under", equalTo(unit));
    }

    public static MappingBuilder read(String path) {
        return get(urlPathEqualTo(API + path));
    }

    public static ResponseDefinitionBuilder json(String file) {
        return answer(text(file));
    }

    public static ResponseDefinitionBuilder answer(String json) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withTransformers("response-template")
                .withBody(json);
    }

    public static ResponseDefinitionBuilder problem(int status, String json) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(json);
    }

    public static String text(String file) {
        try (var in = Siblings.class.getResourceAsStream("/siblings/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A fixed port, so that a stopped one comes back where it was; no compression, which would change tags; and a thread for each of many
     * delayed answers.
     */
    private static WireMockConfiguration stub() {
        return options()
                .bindAddress("127.0.0.1")
                .port(freePort())
                .gzipDisabled(true)
                .containerThreads(400);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        members.stop();
        ratings.stop();
    }
}

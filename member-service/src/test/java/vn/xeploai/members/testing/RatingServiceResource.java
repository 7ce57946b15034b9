package vn.xeploai.members.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** Replaces rating-service in tests: no campaign is open except those that a test opens. */
public class RatingServiceResource implements QuarkusTestResourceLifecycleManager {
    private static final String QUERY = "/api/v1/campaigns/queries";
    private static WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        server.stubFor(post(QUERY).atPriority(10).willReturn(okJson("{\"campaigns\": []}")));
        return Map.of("XEPLOAI_RATING_SERVICE_URL", server.baseUrl());
    }

    @Override
    public void stop() {
        server.stop();
    }

    public static UUID openCampaign(UUID root) {
        var campaign = UUID.randomUUID();
        server.stubFor(post(QUERY)
                .withRequestBody(matchingJsonPath("$.rootUnitIds[?(@ == '%s')]".formatted(root)))
                .willReturn(okJson(
                        """
                        {"campaigns": [{"id": "%s", "period": "2025", "track": "PARTY", "rootUnitId": "%s", "state": "OPEN"}]}
                        """
                                .formatted(campaign, root))));
        return campaign;
    }

    public static void fail(UUID root) {
        server.stubFor(post(QUERY)
                .withRequestBody(matchingJsonPath("$.rootUnitIds[?(@ == '%s')]".formatted(root)))
                .willReturn(serverError()));
    }
}

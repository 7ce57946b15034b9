package vn.xeploai.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A client of the public API for tests. */
public final class Api {
    /** The prefix of the names of campaigns that do not belong to the sample. */
    public static final String TRIAL = "Đợt thử ";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final String token;

    public Api(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    public String token() {
        return token;
    }

    public URI gateway() {
        return gateway;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** The body of a successful answer. */
    public String text(String path) {
        try {
            var answer = get(path);
            if (answer.statusCode() == 200) return answer.body();
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(path, failure);
        }
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(text(path));
    }

    /** The OpenAPI document of a service. */
    JsonNode document(String service) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(gateway.resolve("/openapi/" + service));
        return YAML.readTree(http.send(asked.build(), BodyHandlers.ofString()).body());
    }

    /** The decision of the sample on 1 July 2025, as it is listed. */
    JsonNode reform() throws IOException, InterruptedException {
        var number = URLEncoder.encode("01-QĐ/MẪU", StandardCharsets.UTF_8);
        var items = json("reorganisations?number=" + number).get("items");
        if (items.size() != 1) throw new AssertionError("one decision was expected: " + items);
        return items.get(0);
    }

    /** The id of the unit that had an administrative code on a day. */
    String unit(String code, String on) throws IOException, InterruptedException {
        return json("units/by-code/%s?on=%s".formatted(code, on)).at("/unit/id").asText();
    }

    /** The id of the campaign of a year at a unit. */
    String campaign(String root, int year) throws IOException, InterruptedException {
        var found = json("campaigns?period=%d&track=PARTY&root=%s".formatted(year, root));
        return found.at("/items/0/id").asText();
    }

    /** @param before how many years before that one */
    JsonNode indicator(String unit, int year, int before, String code) throws IOException, InterruptedException {
        var answer = json("reports/indicators?unit=%s&year=%d&years=%d".formatted(unit, year, before + 1));
        return ReportRows.find(answer.at("/years/%d/indicators".formatted(before)), "/code", code);
    }

    /** The campaigns of the sample, without those of random worlds. */
    List<JsonNode> sampleCampaigns() throws IOException, InterruptedException {
        var campaigns = new ArrayList<JsonNode>();
        for (var campaign : json("campaigns?limit=500").get("items")) {
            if (!campaign.path("name").asText().startsWith(TRIAL)) campaigns.add(campaign);
        }
        return campaigns;
    }

    JsonNode district(String code, int year) throws IOException, InterruptedException {
        return json("reports/districts/%s?period=%d".formatted(code, year));
    }

    public static JsonNode parse(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve("/api/v1/" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("X-Client-Id", "end-to-end");
    }
}

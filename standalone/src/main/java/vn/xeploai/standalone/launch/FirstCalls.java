package vn.xeploai.standalone.launch;

import static java.net.http.HttpRequest.BodyPublishers.ofString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a service is asked first, so that the code that answers it is loaded: a report of some campaign, and the writes that come most. Nothing
 * is recorded: each write names a unit or subject that does not exist, and is refused as late as that is noticed.
 */
final class FirstCalls {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<Call> OF_MEMBER_SERVICE = List.of(
            new Call("units/{root}"),
            new Call("units/{root}/tree?depth=1"),
            new Call("headcounts/last-change?under={root}"),
            new Call("headcounts?under={root}&depth=1"),
            new Call(
                    "members",
                    """
                    {"members": [{"fullName": "Nguyễn Văn A", "birthDate": "1980-01-01", "gender": "MALE", "identityNumber": "001080000000",
                      "admittedOn": "2010-01-01", "officialOn": "2011-01-01", "memberFrom": "2010-01-01",
                      "unitIdentifier": {"system": "NONE", "value": "0"}}]}
                    """));

    private static final List<Call> OF_RATING_SERVICE = List.of(
            new Call("tallies/last-change?under={root}&period={period}&track={track}"),
            new Call("tallies?under={root}&period={period}&track={track}"),
            new Call(
                    "decisions",
                    """
                    {"campaignId": "{campaign}", "number": "0", "date": "2020-01-01", "decidingUnitId": "{root}", "signer": "A", "title": "A",
                      "origin": "SYSTEM", "items": [{"subject": {"kind": "CELL", "id": "{nobody}"}, "grade": "HTXSNV"}]}
                    """),
            new Call(
                    "campaigns/{campaign}/submissions",
                    """
                    {"unitId": "{nobody}", "number": "0", "date": "2020-01-01", "signer": "A"}
                    """));

    private static final List<Call> OF_GATEWAY = Stream.of(
                    Stream.of(new Call("reports/units/{root}?period={period}")),
                    OF_MEMBER_SERVICE.stream(),
                    OF_RATING_SERVICE.stream())
            .flatMap(calls -> calls)
            .toList();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;

    FirstCalls(URI gateway) {
        this.gateway = gateway;
    }

    /** @param address of a process of the service, which need not be the one that the gateway asks */
    void make(String service, URI address) throws IOException, InterruptedException {
        var calls =
                switch (service) {
                    case Services.MEMBER_SERVICE -> OF_MEMBER_SERVICE;
                    case Services.RATING_SERVICE -> OF_RATING_SERVICE;
                    default -> OF_GATEWAY;
                };
        var campaign = someCampaign();
        for (var call : calls) send(call.about(campaign), address);
    }

    /** An open one, if there is one. Without any, the calls are about nothing, which loads less. */
    private JsonNode someCampaign() throws IOException, InterruptedException {
        for (var list : List.of("campaigns?limit=1&state=OPEN", "campaigns?limit=1")) {
            var campaigns = json.readTree(send(new Call(list), gateway).body()).path("items");
            if (!campaigns.isEmpty()) return campaigns.get(0);
        }
        return json.createObjectNode();
    }

    private HttpResponse<String> send(Call call, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/" + call.path()))
                .timeout(PATIENCE)
                .header("X-Client-Id", "xeploai-first-calls");
        if (call.body() != null)
            request.header("Content-Type", "application/json").POST(ofString(call.body()));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** @param body null for a read */
    private record Call(String path, String body) {
        private static final String NOBODY = new UUID(0, 0).toString();

        Call(String path) {
            this(path, null);
        }

        Call about(JsonNode campaign) {
            return new Call(filled(path, campaign), body == null ? null : filled(body, campaign));
        }

        private static String filled(String text, JsonNode campaign) {
            return text.replace("{campaign}", campaign.path("id").asText(NOBODY))
                    .replace("{root}", campaign.path("rootUnitId").asText(NOBODY))
                    .replace("{period}", campaign.path("period").asText("2020"))
                    .replace("{track}", campaign.path("track").asText("PARTY"))
                    .replace("{nobody}", NOBODY);
        }
    }
}

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a service is asked first, so that the code that answers it is loaded: a report of some campaign, and the writes that come most. Nothing
 * is recorded: a write names a unit or subject that does not exist, or a day to come, and is refused as late as that is noticed.
 */
final class FirstCalls {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOBODY = new UUID(0, 0).toString();

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
                      "unitId": "{nobody}"}]}
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
                    {"unitId": "{cell}", "number": "0", "date": "{dayToCome}", "signer": "A", "reason": "A"}
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
    private final Supplier<String> token;

    /** @param token gives the access token of the calls */
    FirstCalls(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** @param address of a process of the service, which need not be the one that the gateway asks */
    void make(String service, URI address) throws IOException, InterruptedException {
        var calls =
                switch (service) {
                    case Services.MEMBER_SERVICE -> OF_MEMBER_SERVICE;
                    case Services.RATING_SERVICE -> OF_RATING_SERVICE;
                    default -> OF_GATEWAY;
                };
        var known = known();
        for (var call : calls) send(call.about(known), address);
    }

    /** What the calls are about: an open campaign, if there is one, and the cell of one of its members. About nothing, they load less. */
    private Map<String, String> known() throws IOException, InterruptedException {
        var open = first("campaigns?limit=1&state=OPEN");
        var campaign = open.isMissingNode() ? first("campaigns?limit=1") : open;
        var id = campaign.path("id").asText(NOBODY);
        var member = first("ratings?limit=1&subjectKind=MEMBER&campaign=" + id);
        return Map.of(
                "campaign", id,
                "root", campaign.path("rootUnitId").asText(NOBODY),
                "period", campaign.path("period").asText("2020"),
                "track", campaign.path("track").asText("PARTY"),
                "cell", member.path("unitId").asText(NOBODY),
                "dayToCome", LocalDate.now().plusYears(1).toString(),
                "nobody", NOBODY);
    }

    private JsonNode first(String list) throws IOException, InterruptedException {
        return json.readTree(send(new Call(list), gateway).body()).path("items").path(0);
    }

    private HttpResponse<String> send(Call call, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/" + call.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("X-Client-Id", "xeploai-first-calls");
        if (call.body() != null)
            request.header("Content-Type", "application/json").POST(ofString(call.body()));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** @param body null for a read */
    private record Call(String path, String body) {
        Call(String path) {
            this(path, null);
        }

        Call about(Map<String, String> known) {
            return new Call(filled(path, known), body == null ? null : filled(body, known));
        }

        private static String filled(String text, Map<String, String> known) {
            for (var value : known.entrySet()) text = text.replace("{" + value.getKey() + "}", value.getValue());
            return text;
        }
    }
}

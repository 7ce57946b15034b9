package vn.xeploai.gateway.forward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xeploai.gateway.source.Source;

/** Every resource of a service can be reached through the gateway, except those about the service itself. */
class ForwardTableTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest
    @EnumSource
    void everyPathThatAServiceOffersIsForwardedToIt(Source service) throws IOException {
        var paths = new ArrayList<String>();
        document(service).path("paths").fieldNames().forEachRemaining(paths::add);
        paths.remove("/api/v1/meta");

        assertFalse(paths.isEmpty());
        for (var path : paths) {
            assertEquals(Optional.of(service), ForwardTable.owner(path.replaceAll("[{}]", "")), path);
        }
    }

    @Test
    void everyStreamOfAServiceIsReadInTheLaneOfStreams() throws IOException {
        var streams = new ArrayList<String>();
        for (var service : Source.values()) {
            document(service).path("paths").properties().forEach(path -> {
                var answer = path.getValue().path("get").path("responses").path("200");
                if (answer.path("content").has("application/x-ndjson")) streams.add(path.getKey());
            });
        }

        assertFalse(streams.isEmpty());
        streams.forEach(path -> assertTrue(ForwardTable.isStream(path), path));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/reorganisations, true",
        "POST, /api/v1/campaigns/c/open, true",
        "POST, /api/v1/campaigns/c/roster-refresh, true",
        "POST, /api/v1/campaigns/c/succession, true",
        "POST, /api/v1/submissions, true",
        "POST, /api/v1/submissions/s/return, false",
        "GET, /api/v1/reorganisations, false",
        "POST, /api/v1/campaigns, false",
        "POST, /api/v1/campaigns/queries, false",
        "POST, /api/v1/campaigns/c/acts, false",
        "POST, /api/v1/tallies/queries, false",
        "POST, /api/v1/lineage/queries, false",
        "POST, /api/v1/decisions, false",
    })
    void onlyActsOnAWholeCountryMayTakeLong(String method, String path, boolean isLong) {
        assertEquals(isLong, ForwardTable.isLongAct(HttpMethod.valueOf(method), path));
    }

    private static JsonNode document(Source service) throws IOException {
        return YAML.readTree(Path.of("..", service.service(), "openapi.yaml").toFile());
    }
}

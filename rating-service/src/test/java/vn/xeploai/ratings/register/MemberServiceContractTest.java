package vn.xeploai.ratings.register;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of member-service about itself, units and persons is in the document that it committed. */
class MemberServiceContractTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units/{id},           id name kind partyLevel parentId, unit-not-found",
        "/api/v1/units/{id}/lineage,   predecessors successors,     unit-not-found",
        "/api/v1/units/{id}/history,   versions,                    unit-not-found",
        "/api/v1/members/{id}/history, id,                          member-not-found",
    })
    void theAnswerHasTheFieldsThatAreReadAndUnknownIdsAnswer404(String path, String fields, String unknown)
            throws IOException {
        var answers = requireFields(path, fields);

        var examples = answers.path("404")
                .path("content")
                .path("application/problem+json")
                .path("examples");
        assertTrue(examples.has(unknown), path + " knows " + unknown);
    }

    @Test
    void theWatermarkAndTheNewestActAreReported() throws IOException {
        requireFields("/api/v1/meta", "watermark newestActAt");
    }

    @Test
    void manyCodesAreLookedUpAtOnce() throws IOException {
        var document = document();
        var operation = document.path("paths").path("/api/v1/codes/queries").path("post");

        assertTrue(properties(document, "CodeQueryRequest").has("codes"));
        for (var field : List.of("kind", "system", "value", "on")) {
            assertTrue(properties(document, "AskedCode").has(field), field);
        }
        assertTrue(schema(document, operation.path("responses").path("200"))
                .path("properties")
                .has("codes"));
        for (var field : List.of("ids", "candidates")) {
            assertTrue(properties(document, "CodeAnswer").has(field), field);
        }
        for (var field : List.of("id", "name", "validFrom", "validTo")) {
            assertTrue(properties(document, "CodeCandidate").has(field), field);
        }
    }

    @Test
    void theOriginsOfManyUnitsAreAskedAtOnce() throws IOException {
        var document = document();
        var operation = document.path("paths").path("/api/v1/lineage/queries").path("post");

        for (var field : List.of("units", "knownAt"))
            assertTrue(properties(document, "LineageQueryRequest").has(field), field);
        assertTrue(schema(document, operation.path("responses").path("200"))
                .path("properties")
                .has("origins"));
        for (var field : List.of("unitId", "fromId", "effectiveOn"))
            assertTrue(properties(document, "UnitOrigin").has(field), field);
    }

    private static JsonNode properties(JsonNode document, String schema) {
        return document.path("components").path("schemas").path(schema).path("properties");
    }

    private static JsonNode document() throws IOException {
        return YAML.readTree(Files.readString(Path.of("..", "member-service", "openapi.yaml")));
    }

    private static JsonNode requireFields(String path, String fields) throws IOException {
        var document = document();
        var answers = document.path("paths").path(path).path("get").path("responses");
        var schema = schema(document, answers.path("200"));
        for (var field : fields.split(" ")) {
            assertTrue(schema.path("properties").has(field), path + " answers " + field);
        }
        return answers;
    }

    private static JsonNode schema(JsonNode document, JsonNode answer) {
        var named = answer.path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asText();
        return document.at(named.substring(1));
    }
}

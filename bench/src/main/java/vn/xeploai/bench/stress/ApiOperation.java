package vn.xeploai.bench.stress;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One operation of an OpenAPI document.
 *
 * @param path below {@code /api/v1}, as in {@code /units/{id}}
 * @param parameters as the document describes them
 * @param body the schema of the body; missing if it takes none
 */
record ApiOperation(JsonNode document, String method, String path, List<JsonNode> parameters, JsonNode body) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String BASE = "/api/v1";

    static List<ApiOperation> of(JsonNode document) {
        var operations = new ArrayList<ApiOperation>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(of(document, path.getKey(), operation.getKey(), operation.getValue()));
                    }
                }));
        return operations;
    }

    private static ApiOperation of(JsonNode document, String path, String method, JsonNode operation) {
        var parameters = new ArrayList<JsonNode>();
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(document, parameter)));
        var body = operation.at("/requestBody/content/application~1json/schema");
        return new ApiOperation(document, method.toUpperCase(), path.substring(BASE.length()), parameters, body);
    }

    /** The schema itself, where there is only a reference to it. */
    JsonNode resolved(JsonNode schema) {
        return resolved(document, schema);
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var node = schema;
        while (node.has("$ref")) node = document.at(node.get("$ref").asText().substring(1));
        return node;
    }
}

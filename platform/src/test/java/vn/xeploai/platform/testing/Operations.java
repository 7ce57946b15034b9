package vn.xeploai.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All operations of the running module, as its OpenAPI document lists them. */
public final class Operations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;

    private Operations(JsonNode document) {
        this.document = document;
    }

    /** One operation, with a path in which ids are random. */
    public record Operation(String method, String path, JsonNode description) {
        @Override
        public String toString() {
            return method + " " + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        }
    }

    /** The status with which an operation answers, and the body if it is JSON: the problem or result. */
    public record Answer(int status, JsonNode body) {}

    public static Operations ofTheRunningModule() throws IOException {
        return new Operations(JSON.readTree(RestAssured.given()
                .basePath("")
                .accept("application/json")
                .get("/q/openapi?format=JSON")
                .asString()));
    }

    /** The schemas of request bodies may refer to others. */
    JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    public List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    var operation = path.getValue().get(method);
                    if (operation != null) all.add(new Operation(method, filled(path.getKey()), operation));
                }));
        return all;
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    /** For every list of a body the bodies that have nothing but this list, with {@code count} elements, and whatever leads to it. */
    public Map<String, String> lists(Operation operation, String element, int count) {
        Map<String, String> bodies = new LinkedHashMap<>();
        var schema = operation.description().at("/requestBody/content/application~1json/schema");
        collect(schema, "", "", new ArrayList<>(), (element + ",").repeat(count - 1) + element, bodies);
        return bodies;
    }

    private void collect(
            JsonNode unresolved,
            String before,
            String after,
            List<String> within,
            String elements,
            Map<String, String> bodies) {
        var name = unresolved.path("$ref").asText();
        if (!name.isEmpty() && within.contains(name)) return;
        var inner = new ArrayList<>(within);
        inner.add(name);
        var schema = resolve(unresolved);
        for (var union : List.of("oneOf", "anyOf"))
            schema.path(union).forEach(one -> collect(one, before, after, inner, elements, bodies));
        var mark = new StringBuilder();
        schema.path("properties").properties().forEach(property -> {
            if (property.getValue().has("const"))
                mark.append('"')
                        .append(property.getKey())
                        .append("\":")
                        .append(property.getValue().get("const"))
                        .append(',');
        });
        schema.path("properties").properties().forEach(property -> {
            var start = before + "{" + mark + "\"" + property.getKey() + "\":";
            collect(property.getValue(), start, "}" + after, inner, elements, bodies);
        });
        if (schema.has("items")) {
            bodies.put(before.replaceAll("[{\"}]", ""), before + "[" + elements + "]" + after);
            collect(schema.get("items"), before + "[", "]" + after, inner, elements, bodies);
        }
    }

    /** The query parameters of an operation. */
    List<JsonNode> queryParameters(Operation operation) {
        var parameters = new ArrayList<JsonNode>();
        for (var unresolved : operation.description().path("parameters")) {
            var parameter = resolve(unresolved);
            if (parameter.path("in").asText().equals("query")) parameters.add(parameter);
        }
        return parameters;
    }

    Optional<JsonNode> parameter(Operation operation, String name) {
        var parameters =
                StreamSupport.stream(operation.description().path("parameters").spliterator(), false);
        return parameters
                .map(this::resolve)
                .filter(one -> one.path("name").asText().equals(name))
                .filter(one -> !one.path("in").asText().equals("header"))
                .findFirst();
    }

    /** Whether the body of an operation has a field, as {@code items.subject.id}. */
    boolean hasField(Operation operation, String path) {
        var schema = operation.description().at("/requestBody/content/application~1json/schema");
        return Arrays.stream(path.split("\\."))
                        .reduce(List.of(schema), this::fields, (one, other) -> one)
                        .size()
                > 0;
    }

    private List<JsonNode> fields(List<JsonNode> schemas, String name) {
        return schemas.stream()
                .flatMap(this::alternatives)
                .map(schema -> schema.path("properties").path(name))
                .filter(field -> !field.isMissingNode())
                .toList();
    }

    /** A schema, what it refers to, the elements of a list, and each that a union is made of. */
    private Stream<JsonNode> alternatives(JsonNode unresolved) {
        var schema = resolve(unresolved);
        var inner = new ArrayList<JsonNode>();
        for (var union : List.of("oneOf", "anyOf", "allOf")) schema.path(union).forEach(inner::add);
        if (schema.has("items")) inner.add(schema.get("items"));
        return Stream.concat(Stream.of(schema), inner.stream().flatMap(this::alternatives));
    }

    public static Answer call(Operation operation, String query, String body) throws IOException, InterruptedException {
        return call(operation, query, body, Map.of());
    }

    public static Answer call(Operation operation, String query, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + RestAssured.port + operation.path() + query);
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(address)
                .method(operation.method().toUpperCase(Locale.ROOT), content)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(2));
        headers.forEach(request::header);
        var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(answer.statusCode(), type.contains("json") ? JSON.readTree(answer.body()) : null);
    }
}

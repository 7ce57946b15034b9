package vn.xeploai.platform.testing;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every answer that any test gets is as the OpenAPI document says: its body, its headers, its problem. */
final class DocumentedAnswers implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    /** Problems of HTTP itself, which any address may have. */
    private static final List<String> ANYWHERE = List.of(
            "path-unknown",
            "method-not-allowed",
            "format-not-acceptable",
            "format-not-supported",
            "request-too-large",
            "request-malformed",
            "service-failed");

    private JsonNode document;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var address = URI.create(request.getURI());
        if (document == null) document = read(address.resolve("/q/openapi?format=JSON"));
        var path = address.getRawPath();
        operation(request.getMethod().toLowerCase(Locale.ROOT), path)
                .ifPresent(operation -> compare(request.getMethod() + " " + path, operation, response));
        return response;
    }

    private static JsonNode read(URI address) {
        try (var in = address.toURL().openStream()) {
            return JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<JsonNode> operation(String method, String path) {
        return document.get("paths").properties().stream()
                .filter(item -> path.matches(item.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .filter(item -> item.getValue().has(method))
                .min((one, other) -> Integer.compare(variables(one.getKey()), variables(other.getKey())))
                .map(item -> item.getValue().get(method));
    }

    private static int variables(String path) {
        return path.split("\\{").length;
    }

    private void compare(String call, JsonNode operation, Response response) {
        var faults = new ArrayList<String>();
        var type = response.contentType() == null ? "" : response.contentType().replaceAll(";.*", "");
        var answer = operation.at("/responses/" + response.statusCode());
        if (type.equals(PROBLEM)) faults.addAll(problem(operation, response));
        else if (answer.isMissingNode()) faults.add("is not documented");
        else {
            var schema = answer.path("content").path(type).path("schema");
            if (type.equals("application/json")) faults.addAll(faults(schema, response.asString()));
            if (type.equals("application/x-ndjson"))
                response.asString().lines().forEach(line -> faults.addAll(faults(schema.path("contentSchema"), line)));
        }
        faults.addAll(headers(answer, response));
        if (!faults.isEmpty()) fail(call + " " + response.statusCode() + " " + faults);
    }

    private List<String> problem(JsonNode operation, Response response) {
        var code = response.path("type").toString().replace("/problems/", "");
        var faults = faults(document.at("/components/schemas/Problem"), response.asString());
        if (!ANYWHERE.contains(code) && !operation.path("x-problems").toString().contains('"' + code + '"')) {
            faults.add(code + " is not among its problems");
        }
        return faults;
    }

    private List<String> headers(JsonNode answer, Response response) {
        var faults = new ArrayList<String>();
        for (var name : List.of("ETag", "Location", "Retry-After")) {
            if (response.header(name) != null && !answer.path("headers").has(name))
                faults.add(name + " is not documented");
        }
        for (var name : List.of("ETag", "Location")) {
            if (response.header(name) == null && answer.path("headers").has(name)) faults.add(name + " is missing");
        }
        return faults;
    }

    private List<String> faults(JsonNode schema, String body) {
        try {
            return SchemaCheck.faults(document, schema, JSON.readTree(body));
        } catch (JsonProcessingException unreadable) {
            return List.of("is no JSON");
        }
    }
}

package vn.xeploai.gateway.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path, parameter and field that the gateway uses is in the committed documents of the services. */
class SiblingContractTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Stream<Arguments> calls() {
        return Stream.of(MemberClient.class, RatingClient.class)
                .flatMap(client -> Arrays.stream(client.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Path.class))
                        .map(method -> Arguments.of(service(client), method.getName(), method)));
    }

    private static String service(Class<?> client) {
        return client == MemberClient.class ? "member-service" : "rating-service";
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void thePathAndItsParametersAreOffered(String service, String name, Method call) throws IOException {
        var operation = operation(service, call);
        var offered = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(parameter -> parameter.path("name").asText())
                .toList();

        var asked = Arrays.stream(call.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
                .toList();

        assertTrue(offered.containsAll(asked), () -> service + " offers " + offered + ", asked are " + asked);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void everyFieldThatIsReadIsInTheAnswer(String service, String name, Method call) throws IOException {
        var answer = ((ParameterizedType) call.getGenericReturnType()).getActualTypeArguments()[0];
        if (answer == String.class) return;
        var document = document(service);
        var schema = operation(service, call)
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");

        requireFields(document, schema, (Class<?>) answer, service + " " + name);
    }

    @Test
    void theRosterHasTheFieldsOfAMember() throws IOException {
        var roster = document("member-service")
                .path("paths")
                .path("/api/v1/roster")
                .path("get")
                .toString();

        for (var field : List.of("MEMBER", "unitId", "END", "sha256")) {
            assertTrue(roster.contains(field), "the roster's document shows " + field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "member-service, /api/v1/members/stream, under on knownAt, MEMBER id unitId END sha256",
        "rating-service, /api/v1/ratings/stream, period track under subjectKind knownAt, RATING subjectId unitId END sha256",
    })
    void theStreamsHaveTheirParametersAndFields(String service, String path, String parameters, String fields)
            throws IOException {
        var operation = document(service).path("paths").path(path).path("get");
        assertTrue(operation.isObject(), service + " offers GET " + path);

        var offered = operation.path("parameters").findValuesAsText("name");
        assertTrue(offered.containsAll(List.of(parameters.split(" "))), () -> path + " offers " + offered);
        for (var field : fields.split(" ")) {
            assertTrue(operation.toString().contains(field), path + " shows " + field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units/{id}, unit-not-active, id name validFrom validTo",
        "/api/v1/units/by-code/{code}, unit-code-unknown, candidates",
    })
    void refusalsCarryWhatIsReadFromThem(String path, String problem, String fields) throws IOException {
        var document = document("member-service");
        var examples = document.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("404")
                .path("content")
                .path("application/problem+json")
                .path("examples");
        assertTrue(examples.has(problem), path + " answers " + problem);
        var example = document.path("components").path("examples").path(problem).path("value");

        for (var field : fields.split(" ")) assertTrue(example.has(field), path + ": " + problem + " has " + field);
    }

    private static JsonNode operation(String service, Method call) throws IOException {
        var path = "/api/v1" + call.getAnnotation(Path.class).value();
        var method = call.isAnnotationPresent(POST.class) ? "post" : "get";
        var operation = document(service).path("paths").path(path).path(method);
        assertTrue(operation.isObject(), service + " offers " + method + " " + path);
        return operation;
    }

    private static JsonNode document(String service) throws IOException {
        var file = java.nio.file.Path.of("..", service, "openapi.yaml");
        assertTrue(Files.exists(file), service + " has committed its openapi.yaml");
        return YAML.readTree(file.toFile());
    }

    private static void requireFields(JsonNode document, JsonNode schema, Class<?> read, String where) {
        var known = resolved(document, schema);
        for (var component : read.getRecordComponents()) {
            var property = known.path("properties").path(component.getName());
            assertTrue(property.isObject(), () -> where + " has " + component.getName());
            var at = where + "." + component.getName();
            requireFieldsOf(document, property, component.getGenericType(), at);
        }
    }

    private static void requireFieldsOf(JsonNode document, JsonNode property, Type type, String where) {
        if (type instanceof Class<?> one && one.isRecord()) {
            requireFields(document, property, one, where);
        }
        if (type instanceof ParameterizedType many && many.getActualTypeArguments()[0] instanceof Class<?> item) {
            var items = resolved(document, property).path("items");
            requireFieldsOf(document, items, item, where + "[]");
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        for (var choice : schema.path("anyOf")) {
            if (!choice.path("type").asText().equals("null")) return resolved(document, choice);
        }
        if (!schema.has("$ref")) return schema;
        return resolved(document, document.at(schema.get("$ref").asText().substring(1)));
    }
}

package vn.xeploai.platform.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.xeploai.platform.access.AccessDescription;
import vn.xeploai.platform.testing.Operations.Answer;
import vn.xeploai.platform.testing.Operations.Operation;

/** Whom every operation of a module refuses: all of its document, none left out. */
public final class ClosedOperations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OUTSIDE = Set.of(
            "/problems/unit-outside-rights",
            "/problems/unit-required",
            "/problems/acting-unit-not-allowed",
            "/problems/all-units-required",
            "/problems/record-not-visible");

    private ClosedOperations() {}

    /** The rules are those of the operations that there are, and name parameters whose values are looked at. */
    public static void haveRules() throws IOException {
        var operations = Operations.ofTheRunningModule();
        var names = operations.all().stream().map(ClosedOperations::name).toList();
        assertEquals(Set.copyOf(names), AccessDescription.ofTheModule().operations());
        assertAll(operations.all().stream().map(operation -> () -> {
            for (var within : operation.description().at("/x-access/within")) {
                var parameter = operations.parameter(operation, within.asText());
                var named = parameter.isPresent()
                        ? parameter.get().at("/schema/$ref").asText().endsWith("/IdOrCode")
                        : operations.hasField(operation, within.asText());
                assertTrue(named, operation + " " + within.asText());
            }
            for (var acting : operation.description().at("/x-access/acting"))
                assertTrue(operations.hasField(operation, acting.asText()), operation + " " + acting.asText());
        }));
    }

    public static void refuseTheUnknown() throws IOException {
        var operations = Operations.ofTheRunningModule();
        assertAll(operations.all().stream().map(operation -> () -> {
            var answer = call(operations, operation, Map.of(TestCaller.ANONYMOUS, "true"));
            assertEquals(401, answer.status(), operation.toString());
            assertEquals("/problems/caller-unknown", type(answer), operation.toString());
        }));
    }

    /** Of callers with a token and no right. */
    public static void refuseWithoutScope() throws IOException {
        var operations = Operations.ofTheRunningModule();
        assertAll(operations.all().stream()
                .filter(operation -> operation.description().at("/x-access").has("scope"))
                .map(operation -> () -> {
                    var answer = call(operations, operation, Map.of("Authorization", Tokens.of("nobody")));
                    assertEquals(403, answer.status(), operation.toString());
                    assertEquals("/problems/scope-missing", type(answer), operation.toString());
                }));
    }

    /** Of callers with the scope in one unit, who name others, as the example of the body does. */
    public static void refuseOutside() throws IOException {
        var operations = Operations.ofTheRunningModule();
        assertAll(operations.all().stream().filter(ClosedOperations::isPlaced).map(operation -> () -> {
            var scope = operation.description().at("/x-access/scope").asText();
            var token = Map.of("Authorization", Tokens.of("outsider", UUID.randomUUID(), scope));
            var answer = call(operations, operation, token);
            assertTrue(OUTSIDE.contains(type(answer)), operation + " " + answer);
        }));
    }

    private static boolean isPlaced(Operation operation) {
        var access = operation.description().at("/x-access");
        return access.has("within") || access.has("acting") || access.has("record") || access.has("everywhere");
    }

    /** As in {@code access.yaml}. */
    private static String name(Operation operation) {
        return operation.description().at("/x-access/operation").asText();
    }

    private static String type(Answer answer) {
        return answer.body() == null ? "" : answer.body().path("type").asText();
    }

    private static Answer call(Operations operations, Operation operation, Map<String, String> headers)
            throws Exception {
        var parameters = new ArrayList<String>();
        var within = StreamSupport.stream(
                        operation.description().at("/x-access/within").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        for (var parameter : operations.queryParameters(operation)) {
            var name = parameter.get("name").asText();
            if (within.contains(name)) parameters.add(name + "=" + UUID.randomUUID());
            else if (parameter.path("required").asBoolean()) parameters.add(name + "=" + sample(parameter));
        }
        var query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        var example = operation.description().at("/requestBody/content/application~1json/example");
        var body = example.isMissingNode() ? null : withIds(example).toString();
        return Operations.call(operation, query, body, headers);
    }

    private static String sample(JsonNode parameter) {
        var example = parameter.path("example").asText();
        if (!example.isEmpty()) return example;
        var inSchema = parameter.at("/schema/examples/0").asText();
        return inSchema.isEmpty() ? UUID.randomUUID().toString() : inSchema;
    }

    /** The body with ids in the places of codes, which name nothing here. */
    private static JsonNode withIds(JsonNode value) {
        if (value instanceof ObjectNode object) {
            if (Set.copyOf(names(object)).equals(Set.of("system", "value")))
                return TextNode.valueOf(UUID.randomUUID().toString());
            var copy = JSON.createObjectNode();
            object.properties()
                    .forEach(part -> copy.set(
                            part.getKey(), isCode(part.getKey()) ? withIds(part.getValue()) : part.getValue()));
            return copy;
        }
        if (value instanceof ArrayNode array) {
            var copy = JSON.createArrayNode();
            array.forEach(element -> copy.add(withIds(element)));
            return copy;
        }
        return value;
    }

    /** Identifiers are what a unit or member is to be called, not who is meant. */
    private static boolean isCode(String field) {
        return !field.toLowerCase(Locale.ROOT).contains("identifier");
    }

    private static List<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}

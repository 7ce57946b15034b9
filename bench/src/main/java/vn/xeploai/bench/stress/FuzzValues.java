package vn.xeploai.bench.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values for parameters and bodies: most fit their schema, some do not. The same random numbers give the same values. */
final class FuzzValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final double JUNK = 0.15;
    private static final List<String> WORDS =
            List.of("Ô Môn", "Chi bộ 1", "12-QĐ/TU", "HTTNV", "PARTY", "MEMBER", "2022", "2025-Q3", "917", "en", "0");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "null",
            "-1",
            "1e999999999",
            "99999999999999999999",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "\u0000",
            "\ud83d\ude80",
            "\u202e",
            "../../etc/passwd",
            "${jndi:ldap://127.0.0.1/x}",
            "x".repeat(5000),
            "2022-02-30",
            "0001-01-01",
            "9999-12-31T23:59:60Z");

    private final ApiOperation operation;
    private final List<String> ids;
    private final Random random;

    /** @param ids of things that exist */
    FuzzValues(ApiOperation operation, List<String> ids, Random random) {
        this.operation = operation;
        this.ids = ids;
        this.random = random;
    }

    String parameter(JsonNode schema) {
        var value = value(schema, 0);
        return value.isValueNode() ? value.asText() : value.toString();
    }

    JsonNode body() {
        return value(operation.body(), 0);
    }

    private JsonNode value(JsonNode given, int depth) {
        if (random.nextDouble() < JUNK) return junk(depth);
        var schema = one(operation.resolved(given));
        if (schema.has("enum"))
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        if (schema.has("properties")) return object(schema, depth);
        return switch (type(schema)) {
            case "object" -> JSON.objectNode().put("key", "value");
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(random.nextInt(3000));
            case "number" -> JSON.numberNode(random.nextInt(10_000) / 100.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(schema));
        };
    }

    /** One of several schemas that a value may have. */
    private JsonNode one(JsonNode schema) {
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.path(choice).isEmpty()) continue;
            return operation.resolved(
                    schema.get(choice).get(random.nextInt(schema.get(choice).size())));
        }
        return schema;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private JsonNode object(JsonNode schema, int depth) {
        var required = new ArrayList<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        var object = JSON.objectNode();
        schema.get("properties").fields().forEachRemaining(property -> {
            var wanted = required.contains(property.getKey()) ? 0.97 : 0.5;
            if (depth < DEEPEST && random.nextDouble() < wanted) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
            }
        });
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        if (depth >= DEEPEST) return array;
        for (var count = random.nextInt(4); count > 0; count--) array.add(value(schema.path("items"), depth + 1));
        return array;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> random.nextInt(4) == 0 ? new UUID(random.nextLong(), 1).toString() : any(ids);
            case "date" ->
                LocalDate.of(2010 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28))
                        .toString();
            case "date-time" ->
                Instant.ofEpochSecond(1_500_000_000L + random.nextInt(400_000_000))
                        .toString();
            default -> any(WORDS);
        };
    }

    private JsonNode junk(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextLong());
            case 2 -> JSON.booleanNode(random.nextBoolean());
            case 3 -> depth < DEEPEST ? JSON.arrayNode().add(junk(depth + 1)) : JSON.arrayNode();
            case 4 -> JSON.objectNode().put("unknown", random.nextInt());
            default -> JSON.textNode(any(ODD));
        };
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}

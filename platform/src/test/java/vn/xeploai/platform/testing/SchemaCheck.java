package vn.xeploai.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Compares JSON with a schema of an OpenAPI document: types, required members, members that it does not have, and sets of values. */
final class SchemaCheck {
    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** What does not fit, each with its place. */
    static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
        var check = new SchemaCheck(document);
        check.compare(schema, value, "");
        return check.faults;
    }

    private void compare(JsonNode schema, JsonNode value, String at) {
        var reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) compare(document.at(reference.substring(1)), value, at);
        type(schema, value).ifPresent(fault -> faults.add(at + ": " + fault));
        if (schema.has("const") && !schema.get("const").equals(value))
            faults.add(at + ": is not " + schema.get("const"));
        if (schema.has("enum") && !contains(schema.get("enum"), value)) faults.add(at + ": no such value " + value);
        for (var union : List.of("oneOf", "anyOf")) compareAny(schema.path(union), value, at);
        schema.path("allOf").forEach(part -> compare(part, value, at));
        if (value.isArray() && schema.has("items")) {
            for (var i = 0; i < value.size(); i++) compare(schema.get("items"), value.get(i), at + "[" + i + "]");
        }
        if (value.isObject() && schema.path("type").asText().equals("object")) compareMembers(schema, value, at);
    }

    private void compareAny(JsonNode schemas, JsonNode value, String at) {
        if (schemas.isMissingNode()) return;
        var closest = StreamSupport.stream(schemas.spliterator(), false)
                .map(schema -> faults(document, schema, value))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
        closest.forEach(fault -> faults.add(at + fault));
    }

    private void compareMembers(JsonNode schema, JsonNode value, String at) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) faults.add(at + "." + name.asText() + ": is missing");
        });
        var others = schema.path("additionalProperties");
        value.properties().forEach(member -> {
            var place = at + "." + member.getKey();
            var declared = schema.path("properties").get(member.getKey());
            if (declared != null) compare(declared, member.getValue(), place);
            else if (others.isObject()) compare(others, member.getValue(), place);
            else if (schema.has("properties")) faults.add(place + ": is not in the schema");
        });
    }

    private static Optional<String> type(JsonNode schema, JsonNode value) {
        var type = schema.path("type");
        if (type.isMissingNode()) return Optional.empty();
        var types = type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(type.asText());
        return types.stream().anyMatch(one -> is(one, value))
                ? Optional.empty()
                : Optional.of("is " + (value.isNull() ? "null" : value.getNodeType()) + ", not " + types);
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> false;
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(value::equals);
    }
}

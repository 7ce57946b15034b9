package vn.xeploai.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The schema of every problem (RFC 9457). Members that only some types have are described in {@code openapi-examples/problem-members.json} of the
 * module: by {@code type}, by {@code schema} with the name of a component, or by {@code properties}; {@code list} for a list of those, and
 * {@code nullable}.
 */
final class ProblemSchema {
    static final String NAME = "Problem";

    private ProblemSchema() {}

    static void addTo(Components components) {
        components.addSchema(
                "FieldError",
                OASFactory.createSchema()
                        .type(List.of(SchemaType.OBJECT))
                        .description("One fault of a request")
                        .addProperty("field", text("The field or parameter, as in `units[3].name`"))
                        .addProperty("code", text("The code of the rule"))
                        .addProperty("message", text("The rule in words"))
                        .addProperty(
                                "recorded",
                                text(
                                        "What is recorded, where the request says otherwise; absent if nothing is, or if it is secret"))
                        .addProperty("sent", text("The value as it was sent, where it is repeated"))
                        .addProperty(
                                "expected",
                                list(
                                        OASFactory.createSchema().type(List.of(SchemaType.STRING)),
                                        "Values that would do, the JSON type, or examples of the form; absent if there are none"
                                                + " to name"))
                        .required(List.of("field", "code", "message")));
        var problem = create();
        ExampleFile.json("problem-members.json").ifPresent(members -> members.properties()
                .forEach(member -> problem.addProperty(member.getKey(), member(components, member.getValue()))));
        components.addSchema(NAME, problem);
    }

    private static Schema create() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description(
                        "A refusal or failure (RFC 9457). `type` is stable; title and detail follow `Accept-Language`.")
                .addProperty(
                        "type",
                        text("`/problems/<noun>-<what>`, where the gateway explains it")
                                .format("uri-reference"))
                .addProperty("title", text("What is wrong, in words"))
                .addProperty("status", number("The status of the answer"))
                .addProperty("detail", text("What is wrong in this case"))
                .addProperty("service", text("The service that refused"))
                .addProperty("requestId", text("The number of the request, to report to the administrator"))
                .addProperty("instance", text("The requested path"))
                .addProperty(
                        "errors",
                        list(
                                OASFactory.createSchema().ref("FieldError"),
                                "The faults with their fields, the first 1000"))
                .addProperty(
                        "errorsTotal", number("How many faults there are; more than `errors` lists if it is cut off"))
                .addProperty(
                        "nearest",
                        text("Of `parameter-unknown`: the parameter with the name most like the unknown one"))
                .addProperty("current", text("Of `precondition-failed`: the ETag of the current version"))
                .addProperty(
                        "watermark",
                        text("Of `known-at-not-settled`: up to when everything is settled")
                                .format("date-time"))
                .addProperty("constraint", text("Of `record-…`: the name of the constraint in the database"))
                .required(List.of("type", "title", "status", "service", "requestId"));
    }

    private static Schema member(Components components, JsonNode member) {
        var description = member.path("description").asText();
        var component = member.path("schema").asText(null);
        if (component != null && !components.getSchemas().containsKey(component)) {
            throw new IllegalStateException("No schema " + component + " for a member of problems");
        }
        var schema = component != null ? OASFactory.createSchema().ref(component) : plain(components, member);
        var whole = member.path("list").asBoolean() ? list(schema, description) : schema.description(description);
        if (member.path("nullable").asBoolean()) whole.addType(SchemaType.NULL);
        return whole;
    }

    private static Schema plain(Components components, JsonNode member) {
        var properties = member.get("properties");
        if (properties == null) {
            var type = SchemaType.valueOf(member.required("type").asText().toUpperCase(Locale.ROOT));
            return OASFactory.createSchema().type(List.of(type));
        }
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        properties.properties().forEach(each -> schema.addProperty(each.getKey(), member(components, each.getValue())));
        return schema;
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).description(description);
    }

    private static Schema list(Schema items, String description) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items).description(description);
    }
}

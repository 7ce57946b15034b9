package vn.xeploai.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of every problem (RFC 9457). */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema create() {
        var error = OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .addProperty("field", text("The field, as in `units[3].name`"))
                .addProperty("code", text("The code of the rule"))
                .addProperty("message", text("The rule in words"))
                .addProperty(
                        "recorded",
                        text(
                                "What is recorded, where the request says otherwise; absent if nothing is, or if it is secret"))
                .addProperty("sent", text("What the request says instead; absent if it is secret"));
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description(
                        "A refusal or failure (RFC 9457). `type` is stable; title and detail follow `Accept-Language`.")
                .addProperty("type", text("`/problems/<noun>-<what>`"))
                .addProperty("title", text("What is wrong, in words"))
                .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .addProperty("detail", text("What is wrong in this case"))
                .addProperty("service", text("The service that refused"))
                .addProperty("requestId", text("The number of the request, to report to the administrator"))
                .addProperty("instance", text("The requested path"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(error)
                                .description("The faults with their fields, the first 1000"))
                .addProperty(
                        "nearest",
                        text("Of `parameter-unknown`: the parameter with the name most like the unknown one"))
                .addProperty(
                        "errorsTotal",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.INTEGER))
                                .description("How many faults there are; more than `errors` lists if it is cut off"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }
}

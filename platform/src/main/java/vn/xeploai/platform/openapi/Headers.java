package vn.xeploai.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The headers that belong to no single operation: declared once among the components, and referred to where they apply.
 *
 * <p>A POST that records nothing is marked {@code @Extension(name = "x-question", value = "true")}; the schema of an answer with an entity tag
 * {@code x-tagged}.
 */
final class Headers {
    static final String RETRY_AFTER = "Retry-After";

    static final String TAGGED = "x-tagged";

    private static final String ETAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final List<String> OF_ALL = List.of("X-Client-Id", "Accept-Language");
    private static final List<String> OF_RECORDING = List.of("Idempotency-Key", "X-Represented-Party", "X-Issue");
    private static final Set<HttpMethod> WRITING =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private Headers() {}

    private static Parameter parameter(String name) {
        return switch (name) {
            case "X-Client-Id" -> parameter(name, "The calling system; `anonymous` if absent", "phan-mem-to-chuc");
            case "Accept-Language" -> parameter(name, "The language of messages and tables: `vi`, or `en`", "vi");
            case "Idempotency-Key" ->
                parameter(
                        name,
                        "Makes it safe to send the request again: with the same key, address and body it returns the first answer and"
                                + " records nothing anew",
                        "0197c1f0-6c00-7000-8000-00000000aa01");
            case "X-Represented-Party" ->
                parameter(name, "On whose behalf the system calls; kept with the act", "Quận ủy Ô Môn");
            case "X-Issue" -> parameter(name, "The case to which the call belongs; kept with the act", "HS-2022/117");
            case IF_NONE_MATCH ->
                parameter(name, "The ETag of the caller's copy: 304 if it is current", "\"0f1e2d3c\"");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Parameter parameter(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text().maxLength(200).addExample(example));
    }

    private static Header header(String name) {
        return switch (name) {
            case ETAG ->
                OASFactory.createHeader()
                        .description(
                                "The version of what is shown, with its quotes, for `If-Match` and `If-None-Match`")
                        .schema(text().addExample("\"1795316400123456\""));
            case LOCATION ->
                OASFactory.createHeader()
                        .description("Where what was created can be read")
                        .schema(text().format("uri-reference"));
            case RETRY_AFTER ->
                OASFactory.createHeader()
                        .description("After how many seconds to try again, where that may help")
                        .schema(OASFactory.createSchema()
                                .type(List.of(SchemaType.INTEGER))
                                .minimum(BigDecimal.ONE));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    /** Whether the operation records something. */
    static boolean records(HttpMethod method, Operation operation) {
        return Marks.take(operation, "x-question").isEmpty() && WRITING.contains(method);
    }

    static void addTo(Components components, Operation operation, boolean records) {
        describeIfMatch(operation);
        OF_ALL.forEach(name -> refer(components, operation, name));
        if (records) OF_RECORDING.forEach(name -> refer(components, operation, name));
        if (operation.getResponses().getAPIResponse("304") != null) refer(components, operation, IF_NONE_MATCH);
    }

    private static void refer(Components components, Operation operation, String name) {
        components.addParameter(name, parameter(name));
        operation.addParameter(OASFactory.createParameter().ref(name));
    }

    /** Endpoints declare it, since they use it; they need not describe it as well. */
    private static void describeIfMatch(Operation operation) {
        if (operation.getParameters() == null) return;
        for (var parameter : operation.getParameters()) {
            if (IF_MATCH.equals(parameter.getName()))
                parameter
                        .description("The ETag of the version on which the change is based")
                        .schema(text().addExample("\"1795316400123456\""));
        }
    }

    /** {@code ETag} and {@code Location}, once the answers of the operation are complete. */
    static void addToAnswers(OpenAPI document, String path, Operation operation) {
        var answers = operation.getResponses().getAPIResponses();
        var tagged = answers.values().stream()
                .flatMap(answer -> schema(document, answer).stream())
                .anyMatch(schema -> Marks.has(schema, TAGGED));
        for (var status : List.of("200", "201", "304")) {
            if (tagged && answers.containsKey(status)) add(document.getComponents(), answers.get(status), ETAG);
        }
        var created = answers.get("201");
        if (created != null && isReadable(document, path)) add(document.getComponents(), created, LOCATION);
    }

    static void add(Components components, APIResponse answer, String name) {
        components.addHeader(name, header(name));
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }

    private static Optional<Schema> schema(OpenAPI document, APIResponse answer) {
        if (answer.getContent() == null) return Optional.empty();
        return Optional.ofNullable(answer.getContent().getMediaType("application/json"))
                .map(media -> media.getSchema().getRef())
                .map(reference ->
                        document.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    /** What is created at {@code …/submissions} can be read at {@code /submissions/{id}}, if there is such an address. */
    private static boolean isReadable(OpenAPI document, String path) {
        var collection = path.substring(path.lastIndexOf('/'));
        return document.getPaths().getPathItems().entrySet().stream()
                .anyMatch(item -> item.getKey().matches("/api/v1" + collection + "/\\{\\w+}")
                        && item.getValue().getGET() != null);
    }
}

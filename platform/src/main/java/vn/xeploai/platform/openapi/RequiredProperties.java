package vn.xeploai.platform.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Declares which members of answers are always there: all, unless the schema lists its required ones itself or marks a member
 * {@code @Extension(name = "x-optional", value = "true")}. What also occurs in requests has the required members of requests.
 */
final class RequiredProperties {
    private RequiredProperties() {}

    static void addTo(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var ofRequests = ofRequests(document, schemas);
        schemas.forEach((name, schema) -> {
            if (!ofRequests.contains(name)) require(schema);
        });
    }

    private static void require(Schema schema) {
        if (schema.getProperties() == null) return;
        var required = new ArrayList<String>();
        schema.getProperties().forEach((name, property) -> {
            if (!Marks.take(property, "x-optional")) required.add(name);
        });
        if (schema.getRequired() == null) schema.setRequired(required);
    }

    private static Set<String> ofRequests(OpenAPI document, Map<String, Schema> schemas) {
        if (document.getPaths() == null) return Set.of();
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> ofRequest(operation, schemas).stream())
                .collect(Collectors.toSet());
    }

    /** The names of the schemas of which the body of an operation is made. */
    static Set<String> ofRequest(Operation operation, Map<String, Schema> schemas) {
        var body = operation.getRequestBody();
        return body == null ? Set.of() : ofContent(body.getContent(), schemas);
    }

    /** The names of the schemas of which the answers of an operation are made. */
    static Set<String> ofAnswers(Operation operation, Map<String, Schema> schemas) {
        return operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> ofContent(answer.getContent(), schemas).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> ofContent(Content content, Map<String, Schema> schemas) {
        var found = new HashSet<String>();
        content.getMediaTypes().values().forEach(media -> collect(media.getSchema(), schemas, found));
        return found;
    }

    private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) return;
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) collect(schemas.get(name), schemas, found);
        }
        parts(schema).forEach(part -> collect(part, schemas, found));
    }

    static Stream<Schema> parts(Schema schema) {
        var properties = schema.getProperties();
        return Stream.of(
                        properties == null ? List.<Schema>of() : properties.values(),
                        orNone(schema.getAllOf()),
                        orNone(schema.getAnyOf()),
                        orNone(schema.getOneOf()),
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                                .filter(Objects::nonNull)
                                .toList())
                .flatMap(Collection::stream);
    }

    private static List<Schema> orNone(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}

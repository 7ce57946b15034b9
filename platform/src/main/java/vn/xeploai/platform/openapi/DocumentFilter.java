package vn.xeploai.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes the OpenAPI document of a module with what the annotations of single operations do not say: headers, problems, real examples,
 * and which members of answers are always there.
 *
 * <p>Examples lie in {@code openapi-examples/<operationId>.request.json} and {@code .response.json} (or {@code .response.txt} where the
 * answer is no JSON). Further JSON answers are named in {@code @Extension(name = "x-examples", value = "include …")} and lie in
 * {@code .response.include.json}. An operation names its problems in {@code @Extension(name = "x-problems", value = "unit-not-found …")}.
 */
public class DocumentFilter implements OASFilter {
    /** Schemas of the problem library, which are less complete than ours. */
    private static final List<String> LIBRARY_PROBLEMS = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/")));
        var components = document.getComponents();
        if (document.getPaths() == null || components == null || components.getSchemas() == null) return;
        LIBRARY_PROBLEMS.forEach(components::removeSchema);
        components.getSchemas().values().forEach(DocumentFilter::dropTypes);
        RequiredProperties.addTo(document);
        UnionMarks.addTo(components.getSchemas());
        ProblemSchema.addTo(components);
        var problems = new ProblemResponses(components);
        var words = new ParameterWords();
        var access = AccessWords.addTo(document);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    if (operation.getOperationId() == null) return;
                    var records = Headers.records(method, operation);
                    Headers.addTo(components, operation, records);
                    words.addTo(operation);
                    Examples.addTo(operation);
                    problems.addTo(operation, records, access.describe(method, path, operation));
                    Headers.addToAnswers(document, path, operation);
                }));
        words.addTo(components);
        components.getSchemas().values().forEach(schema -> Marks.take(schema, Headers.TAGGED));
    }

    /** "An object, and one of: an object, null" could never be null, and what is referred to has its own type. */
    private static void dropTypes(Schema schema) {
        if (schema.getProperties() == null) return;
        schema.getProperties().values().stream()
                .filter(property -> property.getAnyOf() != null || property.getRef() != null)
                .forEach(property -> property.setType(null));
    }
}

package vn.xeploai.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the OpenAPI document of a module with real examples of all requests and answers, and with all problems that an operation may
 * return.
 *
 * <p>Examples lie in {@code openapi-examples/<operationId>.request.json} and {@code .response.json} (or {@code .response.txt} where the
 * answer is no JSON). Further JSON answers are named in {@code @Extension(name = "x-examples", value = "include …")} and lie in
 * {@code .response.include.json}. An operation names its problems in {@code @Extension(name = "x-problems", value = "unit-not-found …")}.
 */
public class DocumentFilter implements OASFilter {
    private static final String PROBLEMS = "x-problems";
    private static final String EXAMPLES = "x-examples";
    /** Schemas of the problem library, which are less complete than ours. */
    private static final List<String> LIBRARY_PROBLEMS = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<Integer, String> STATUS_TEXTS = Map.of(
            400, "The request cannot be read or is not valid",
            404, "Not found",
            409, "Conflicts with what is recorded",
            412, "Changed since it was read",
            422, "Valid in form, but cannot be carried out",
            428, "If-Match is missing",
            502, "Another service returned an unusable answer",
            503, "Not available at present; try again");

    private final ProblemExamples problems = new ProblemExamples();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/")));
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        document.getComponents().addSchema("Problem", ProblemSchema.create());
        LIBRARY_PROBLEMS.forEach(document.getComponents()::removeSchema);
        UnionMarks.addTo(document.getComponents().getSchemas());
        document.getComponents().getSchemas().values().forEach(DocumentFilter::allowNull);
        if (document.getPaths() == null) return;
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(this::finish));
    }

    /** "An object, and one of: an object, null" could never be null. */
    private static void allowNull(Schema schema) {
        if (schema.getProperties() == null) return;
        schema.getProperties().values().stream()
                .filter(property -> property.getAnyOf() != null)
                .forEach(property -> property.setType(null));
    }

    private void finish(Operation operation) {
        if (operation.getOperationId() == null) return;
        addRequestExample(operation);
        addResponseExample(operation);
        words(operation, EXAMPLES).forEach(name -> addFurtherExample(operation, name));
        words(operation, PROBLEMS).forEach(code -> addProblem(operation, code));
    }

    private static void addRequestExample(Operation operation) {
        if (operation.getRequestBody() == null) return;
        var example = ExampleFile.json(operation.getOperationId() + ".request.json");
        example.ifPresent(json -> setExample(operation.getRequestBody().getContent(), json));
    }

    private static void addResponseExample(Operation operation) {
        var json = ExampleFile.json(operation.getOperationId() + ".response.json");
        var text = ExampleFile.text(operation.getOperationId() + ".response.txt");
        for (var answer : operation.getResponses().getAPIResponses().entrySet()) {
            var content = answer.getValue().getContent();
            if (!answer.getKey().startsWith("2") || content == null) continue;
            content.getMediaTypes().forEach((type, media) -> {
                var example = type.endsWith("/json") ? json : text;
                example.ifPresent(media::setExample);
            });
        }
    }

    /** A document has either one example or named ones, so the first is then named too. The scanner adds the extension to each answer as well. */
    private static void addFurtherExample(Operation operation, String name) {
        operation.getResponses().getAPIResponses().values().forEach(answer -> answer.removeExtension(EXAMPLES));
        var further = ExampleFile.json("%s.response.%s.json".formatted(operation.getOperationId(), name))
                .orElseThrow(
                        () -> new IllegalStateException("No example " + name + " of " + operation.getOperationId()));
        var media = operation.getResponses().getAPIResponse("200").getContent().getMediaType("application/json");
        if (media.getExample() != null) {
            media.addExample("plain", OASFactory.createExample().value(media.getExample()));
            media.setExample(null);
        }
        media.addExample(name, OASFactory.createExample().value(further));
    }

    private static void setExample(Content content, JsonNode example) {
        if (content != null) content.getMediaTypes().values().forEach(media -> media.setExample(example));
    }

    private static List<String> words(Operation operation, String extension) {
        var extensions = operation.getExtensions();
        if (extensions == null || extensions.get(extension) == null) return List.of();
        var words = extensions.get(extension).toString().strip().split("\\s+");
        operation.removeExtension(extension);
        return List.of(words);
    }

    private void addProblem(Operation operation, String code) {
        var problem = problems.get(code);
        var status = problem.get("status").asText();
        var answers = operation.getResponses();
        if (answers.getAPIResponse(status) == null
                || answers.getAPIResponse(status).getContent() == null) {
            answers.addAPIResponse(status, problemResponse(problem));
        }
        answers.getAPIResponse(status)
                .getContent()
                .getMediaType(PROBLEM_JSON)
                .addExample(
                        code,
                        OASFactory.createExample()
                                .summary(problem.get("title").asText())
                                .value(problem));
    }

    private static APIResponse problemResponse(JsonNode problem) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description(STATUS_TEXTS.getOrDefault(problem.get("status").asInt(), "Refused"))
                .content(OASFactory.createContent().addMediaType(PROBLEM_JSON, media));
    }
}

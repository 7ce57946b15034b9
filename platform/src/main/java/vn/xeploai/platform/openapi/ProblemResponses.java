package vn.xeploai.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation the problems with which it may answer. Their examples are components, to which the operations refer. */
final class ProblemResponses {
    static final String PROBLEMS = "x-problems";

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final List<String> OF_RECORDING =
            List.of("idempotency-key-malformed", "idempotency-key-in-use", "idempotency-key-reused");
    private static final Map<Integer, String> STATUS_TEXTS = Map.ofEntries(
            Map.entry(400, "The request cannot be read or is not valid"),
            Map.entry(401, "The caller is not identified by a valid token"),
            Map.entry(403, "The caller is not allowed to do this"),
            Map.entry(404, "Not found"),
            Map.entry(406, "No such format"),
            Map.entry(409, "Conflicts with what is recorded"),
            Map.entry(412, "Changed since it was read"),
            Map.entry(422, "Valid in form, but cannot be carried out"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(502, "Another service returned an unusable answer"),
            Map.entry(503, "Not available at present; try again"));

    private final Components components;
    private final ProblemExamples examples = new ProblemExamples();
    private final List<String> ofAll = List.of(ConfigProvider.getConfig()
            .getValue("xeploai.openapi.problems", String.class)
            .split(" "));

    ProblemResponses(Components components) {
        this.components = components;
    }

    /**
     * @param records whether the operation records something, and so takes an {@code Idempotency-Key}
     * @param ofAccess the problems of callers who may not do this
     */
    void addTo(Operation operation, boolean records, List<String> ofAccess) {
        var codes = new LinkedHashSet<>(Marks.take(operation, PROBLEMS));
        codes.addAll(ofAll);
        codes.addAll(ofAccess);
        if (CodedIds.mayOccur(operation, components.getSchemas())) codes.add(CodedIds.PROBLEM);
        if (records) codes.addAll(OF_RECORDING);
        operation.addExtension(PROBLEMS, List.copyOf(codes));
        codes.forEach(code -> add(operation, code));
    }

    private void add(Operation operation, String code) {
        var problem = examples.get(code);
        var status = problem.get("status").asText();
        var answers = operation.getResponses();
        if (answers.getAPIResponse(status) == null
                || answers.getAPIResponse(status).getContent() == null) {
            answers.addAPIResponse(status, response(problem));
        }
        var answer = answers.getAPIResponse(status);
        answer.getContent()
                .getMediaType(PROBLEM_JSON)
                .addExample(code, OASFactory.createExample().ref(code));
        if (examples.isTemporary(code)) Headers.add(components, answer, Headers.RETRY_AFTER);
        if (components.getExamples() == null || !components.getExamples().containsKey(code)) {
            var summary = problem.get("title").asText();
            components.addExample(
                    code, OASFactory.createExample().summary(summary).value(problem));
        }
    }

    private static APIResponse response(JsonNode problem) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(ProblemSchema.NAME));
        return OASFactory.createAPIResponse()
                .description(STATUS_TEXTS.getOrDefault(problem.get("status").asInt(), "Refused"))
                .content(OASFactory.createContent().addMediaType(PROBLEM_JSON, media));
    }
}

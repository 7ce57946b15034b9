package vn.xeploai.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.xeploai.platform.problem.Messages;

/**
 * An example of each problem type as callers see it. What is particular to a type (status, arguments of its detail, members of its own) is in
 * {@code openapi-examples/problems.json} of the module, and for the types of all services in {@code platform-problems.json}.
 */
class ProblemExamples {
    private static final List<String> FILES = List.of("problems.json", "platform-problems.json");

    private final List<JsonNode> files =
            FILES.stream().map(ExampleFile::json).flatMap(Optional::stream).toList();

    /** Whether the same call may succeed later: the answer has {@code Retry-After}. */
    boolean isTemporary(String code) {
        return particulars(code).path("temporary").asBoolean();
    }

    private JsonNode particulars(String code) {
        return files.stream()
                .map(file -> file.get(code))
                .filter(entry -> entry != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No example of the problem " + code));
    }

    JsonNode get(String code) {
        var particulars = particulars(code);
        var arguments = new ArrayList<Object>();
        particulars
                .path("arguments")
                .forEach(argument -> arguments.add(argument.isNumber() ? argument.numberValue() : argument.asText()));
        return problem(code, particulars, arguments);
    }

    private static ObjectNode problem(String code, JsonNode particulars, List<Object> arguments) {
        var vietnamese = Locale.forLanguageTag("vi");
        var title = Messages.find(code, vietnamese, arguments)
                .orElseThrow(() -> new IllegalStateException("No words for the problem " + code));
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "/problems/" + code);
        problem.put("title", title);
        problem.put("status", particulars.required("status").asInt());
        Messages.find(code + ".detail", vietnamese, arguments).ifPresent(detail -> problem.put("detail", detail));
        problem.put("service", ConfigProvider.getConfig().getValue("quarkus.application.name", String.class));
        problem.put("requestId", "7b0c6f0e-3c51-4a55-9a0c-2f6f3a7f4f11");
        if (particulars.get("with") instanceof ObjectNode own) problem.setAll(own);
        return problem;
    }
}

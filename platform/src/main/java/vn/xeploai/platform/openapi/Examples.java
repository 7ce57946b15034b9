package vn.xeploai.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Adds the examples of requests and answers, which are files, to their operations. */
final class Examples {
    private static final String FURTHER = "x-examples";

    private Examples() {}

    static void addTo(Operation operation) {
        addRequest(operation);
        addResponse(operation);
        Marks.take(operation, FURTHER).forEach(name -> addFurther(operation, name));
    }

    private static void addRequest(Operation operation) {
        if (operation.getRequestBody() == null) return;
        var example = ExampleFile.json(operation.getOperationId() + ".request.json");
        example.ifPresent(json -> setExample(operation.getRequestBody().getContent(), json));
    }

    private static void addResponse(Operation operation) {
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

    /** A document has either one example or named ones, so the first is then named too. */
    private static void addFurther(Operation operation, String name) {
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
}

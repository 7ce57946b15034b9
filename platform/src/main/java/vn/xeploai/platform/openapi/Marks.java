package vn.xeploai.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Extensions by which annotations tell the {@link DocumentFilter} what to add. */
final class Marks {
    private Marks() {}

    /** The words of an extension, which is taken out of the operation and of its answers, to which the scanner adds it as well. */
    static List<String> take(Operation operation, String name) {
        var answers = operation.getResponses();
        answers.removeExtension(name);
        answers.getAPIResponses().values().forEach(answer -> answer.removeExtension(name));
        var extensions = operation.getExtensions();
        if (extensions == null || extensions.get(name) == null) return List.of();
        var words = extensions.get(name).toString().strip().split("\\s+");
        operation.removeExtension(name);
        return List.of(words);
    }

    /** Whether a schema has an extension, which is taken out of it. */
    static boolean take(Schema schema, String name) {
        if (!has(schema, name)) return false;
        schema.set(name, null);
        return true;
    }

    /** In the document as it was built extensions of schemas are keywords as any other. */
    static boolean has(Schema schema, String name) {
        return schema.get(name) != null;
    }
}

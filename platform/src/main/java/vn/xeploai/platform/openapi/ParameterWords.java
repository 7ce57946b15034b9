package vn.xeploai.platform.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Puts what a parameter means in Vietnamese before the English description of its annotation. The words lie in
 * {@code openapi-parameters/platform.properties} and {@code service.properties}, by the parameter's name or by
 * {@code <operationId>.<name>}; a parameter without words fails the build.
 */
final class ParameterWords {
    private final Properties words = new Properties();

    ParameterWords() {
        Stream.of("platform", "service").forEach(this::load);
    }

    private void load(String file) {
        var name = "openapi-parameters/" + file + ".properties";
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(name)) {
            if (in != null) words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " cannot be read", failure);
        }
    }

    /** Describes the parameters that are the operation's own. */
    void addTo(Operation operation) {
        if (operation.getParameters() == null) return;
        for (var parameter : operation.getParameters()) {
            if (parameter.getRef() == null) describe(parameter, operation.getOperationId() + "." + parameter.getName());
        }
    }

    /** Describes the parameters to which operations refer. */
    void addTo(Components components) {
        if (components.getParameters() == null) return;
        for (var parameter : components.getParameters().values()) describe(parameter, parameter.getName());
    }

    /** @param own the key of the words that come before those by the parameter's name */
    private void describe(Parameter parameter, String own) {
        var vietnamese = words.getProperty(own, words.getProperty(parameter.getName()));
        if (vietnamese == null)
            throw new IllegalStateException("Parameter " + own + " has no words in openapi-parameters");
        var english = parameter.getDescription();
        parameter.setDescription(english == null ? vietnamese : vietnamese + "\n\n" + english);
    }
}

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
    private final Components components;

    ParameterWords(Components components) {
        this.components = components;
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

    void addTo(Operation operation) {
        if (operation.getParameters() == null) return;
        for (var parameter : operation.getParameters()) describe(operation.getOperationId(), resolved(parameter));
    }

    private void describe(String operation, Parameter parameter) {
        var name = parameter.getName();
        var vietnamese = words.getProperty(operation + "." + name, words.getProperty(name));
        if (vietnamese == null) {
            throw new IllegalStateException(
                    "Parameter %s of %s has no words in openapi-parameters".formatted(name, operation));
        }
        var english = parameter.getDescription();
        if (english == null) parameter.setDescription(vietnamese);
        else if (!english.startsWith(vietnamese)) parameter.setDescription(vietnamese + "\n\n" + english);
    }

    private Parameter resolved(Parameter parameter) {
        if (parameter.getRef() == null) return parameter;
        var ref = parameter.getRef();
        return components.getParameters().get(ref.substring(ref.lastIndexOf('/') + 1));
    }
}

package vn.xeploai.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files of {@code openapi-examples} on the class path. */
final class ExampleFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExampleFile() {}

    static Optional<String> text(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream("openapi-examples/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " cannot be read", failure);
        }
    }

    static Optional<JsonNode> json(String name) {
        return text(name).map(text -> parsed(name, text));
    }

    private static JsonNode parsed(String name, String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " is no JSON", unreadable);
        }
    }
}

package vn.xeploai.gateway.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole answers to compare with: they are the examples of the OpenAPI document too, so that these are real.
 * {@code -Dgolden.write=true} writes them anew; read the difference before you keep it.
 */
public final class Golden {
    private static final Path EXAMPLES = Path.of("src/main/resources/openapi-examples");

    private Golden() {}

    public static void assertEqual(String file, String answer) {
        var golden = EXAMPLES.resolve(file);
        try {
            if (Boolean.getBoolean("golden.write")) Files.writeString(golden, answer);
            assertEquals(Files.readString(golden), answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

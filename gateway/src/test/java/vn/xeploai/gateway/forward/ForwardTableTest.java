package vn.xeploai.gateway.forward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xeploai.gateway.source.Source;

/** Every resource of a service can be reached through the gateway, except those about the service itself. */
class ForwardTableTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest
    @EnumSource
    void everyPathThatAServiceOffersIsForwardedToIt(Source service) throws IOException {
        var document =
                YAML.readTree(Path.of("..", service.service(), "openapi.yaml").toFile());
        var paths = new ArrayList<String>();
        document.path("paths").fieldNames().forEachRemaining(paths::add);
        paths.remove("/api/v1/meta");

        assertFalse(paths.isEmpty());
        for (var path : paths) {
            assertEquals(Optional.of(service), ForwardTable.owner(path.replaceAll("[{}]", "")), path);
        }
    }
}

package vn.xeploai.members.catalogue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.xeploai.platform.yaml.YamlText;
import vn.xeploai.platform.yaml.YamlText.YamlFault;

/** The catalogue of this release, read and checked when the service starts. */
@Startup
@Singleton
public class Catalogues {
    private static final String FILE = "cadres/catalogue.yaml";

    private final Catalogue catalogue;

    public Catalogues() throws IOException {
        try (var file = Catalogues.class.getClassLoader().getResourceAsStream(FILE)) {
            catalogue = parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** @throws CatalogueFault with file, line and reason, if it must not be used */
    static Catalogue parse(String text) {
        var reader = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readerFor(Catalogue.class);
        try {
            YamlText<Catalogue> read = YamlText.read(text, reader);
            CatalogueChecks.check(read.value(), (path, what) -> {
                throw new CatalogueFault(read.line(path), path + " " + what);
            });
            return read.value();
        } catch (YamlFault fault) {
            throw new CatalogueFault(fault.line(), fault.path() + ": " + fault.getMessage());
        }
    }

    public Catalogue current() {
        return catalogue;
    }

    static class CatalogueFault extends RuntimeException {
        CatalogueFault(int line, String what) {
            super(FILE + ":" + line + ": " + what);
        }
    }
}

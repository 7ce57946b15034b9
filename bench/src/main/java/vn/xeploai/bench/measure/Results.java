package vn.xeploai.bench.measure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.xeploai.bench.scale.Scale;

/** The last result of each scale, kept beside the data. */
public final class Results {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path folder;

    public Results(Path folder) {
        this.folder = folder;
    }

    public void keep(ScaleResult result) {
        try {
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(file(result.scale()).toFile(), result);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Optional<ScaleResult> find(Scale scale) {
        if (Files.notExists(file(scale))) return Optional.empty();
        try {
            return Optional.of(JSON.readValue(file(scale).toFile(), ScaleResult.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(Scale scale) {
        return folder.resolve(scale.word() + ".json");
    }
}

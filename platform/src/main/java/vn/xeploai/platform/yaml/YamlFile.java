package vn.xeploai.platform.yaml;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.xeploai.platform.yaml.YamlText.YamlFault;

/**
 * A file of a release that is read and checked when a service starts. With a mistake in it the service does not start, and a {@link FileFault}
 * says where it is.
 *
 * @param name by which faults are reported, as {@code P2019.yaml}
 * @param text the value, and the place of each part of it in the file
 */
public record YamlFile<T>(String name, YamlText<T> text) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A reader that refuses what it does not know, what is there twice, and a number or flag that is missing. */
    public static ObjectReader readerFor(Type type) {
        return YAML.readerFor(YAML.constructType(type));
    }

    public static <T> YamlFile<T> parse(String name, String text, ObjectReader reader) {
        try {
            return new YamlFile<>(name, YamlText.read(text, reader));
        } catch (YamlFault fault) {
            var place = fault.path().isEmpty() ? "" : fault.path() + ": ";
            throw new FileFault(name + ":" + fault.line(), place + fault.getMessage());
        }
    }

    /** @param name of a file in the class path */
    public static String read(String name) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** All files of a folder of the class path, each by its own name. */
    public static <T> List<YamlFile<T>> readAll(String folder, ObjectReader reader) {
        var files = new ArrayList<YamlFile<T>>();
        try {
            ClassPathUtils.consumeAsPaths(folder, path -> files.addAll(readAll(path, reader)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder, unreadable);
        }
        return files;
    }

    private static <T> List<YamlFile<T>> readAll(Path folder, ObjectReader reader) {
        try (var paths = Files.list(folder)) {
            var files = new ArrayList<YamlFile<T>>();
            for (var path : (Iterable<Path>) paths::iterator) {
                var name = path.getFileName().toString();
                if (name.endsWith(".yaml")) files.add(parse(name, Files.readString(path), reader));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder.toString(), unreadable);
        }
    }

    public T value() {
        return text.value();
    }

    /** @param path of a part of the value, as {@code grades[1].code} */
    public FileFault fault(String path, String what) {
        return new FileFault(name + ":" + text.line(path), path + " " + what);
    }

    public void require(boolean holds, String path, String what) {
        if (!holds) throw fault(path, what);
    }

    public void present(Object part, String path) {
        require(part != null, path, "is missing");
    }

    public void text(String part, String path) {
        require(part != null && !part.isBlank(), path, "is missing");
    }

    public void filled(Collection<?> part, String path) {
        require(part != null && !part.isEmpty(), path, "is missing");
    }

    /** A mistake in a file. The message contains file, line and reason. */
    public static class FileFault extends RuntimeException {
        public FileFault(String where, String what) {
            super(where + ": " + what);
        }
    }
}

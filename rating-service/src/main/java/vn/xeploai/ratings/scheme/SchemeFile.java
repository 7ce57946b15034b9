package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * One file of {@code schemes/}.
 *
 * @param name as {@code P2019.yaml}, by which faults are told
 * @param marks where in the file each value stands
 */
record SchemeFile(String name, Scheme scheme, YamlMarks marks) {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(Scheme.class);

    static SchemeFile parse(String name, String text) {
        var marks = marks(name, text);
        try {
            return new SchemeFile(name, YAML.readValue(text), marks);
        } catch (JsonProcessingException unfit) {
            var path = path(unfit);
            var line = line(unfit, marks.line(path));
            throw new SchemeFault(name + ":" + line, (path.isEmpty() ? "" : path + ": ") + unfit.getOriginalMessage());
        }
    }

    private static YamlMarks marks(String name, String text) {
        try {
            return YamlMarks.of(text);
        } catch (MarkedYAMLException unreadable) {
            var line = unreadable.getProblemMark().getLine() + 1;
            throw new SchemeFault(name + ":" + line, unreadable.getProblem());
        }
    }

    private static String path(JsonProcessingException fault) {
        var path = new StringBuilder();
        if (!(fault instanceof JsonMappingException mapping)) return "";
        for (var step : mapping.getPath()) {
            if (step.getFieldName() == null)
                path.append('[').append(step.getIndex()).append(']');
            if (step.getFieldName() != null)
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return path.toString();
    }

    /** Only the reader's own faults tell a true line: a value whose kind has first to be found out is read from a copy without lines. */
    private static int line(JsonProcessingException fault, int ofPath) {
        var reading = fault instanceof StreamReadException || fault.getCause() instanceof StreamReadException;
        return reading && fault.getLocation() != null ? fault.getLocation().getLineNr() : ofPath;
    }

    SchemeFault fault(String path, String what) {
        return new SchemeFault(name + ":" + marks.line(path), path + " " + what);
    }

    void require(boolean holds, String path, String what) {
        if (!holds) throw fault(path, what);
    }

    void present(Object value, String path) {
        require(value != null, path, "is missing");
    }

    void text(String value, String path) {
        require(value != null && !value.isBlank(), path, "is missing");
    }

    void filled(Collection<?> values, String path) {
        require(values != null && !values.isEmpty(), path, "is missing");
    }

    void label(Label label, String path) {
        present(label, path);
        text(label.vi(), path + ".vi");
        text(label.en(), path + ".en");
    }
}

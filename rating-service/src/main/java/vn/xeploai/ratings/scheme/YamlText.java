package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A YAML file that was read, and on which line each of its values stands. */
public final class YamlText<T> {
    private final T value;
    private final YamlMarks marks;

    private YamlText(T value, YamlMarks marks) {
        this.value = value;
        this.marks = marks;
    }

    /** @throws YamlFault if the text is no YAML, or not what the reader reads */
    public static <T> YamlText<T> read(String text, ObjectReader reader) throws YamlFault {
        var marks = marks(text);
        try {
            return new YamlText<>(reader.readValue(text), marks);
        } catch (JsonProcessingException unfit) {
            var path = path(unfit);
            throw new YamlFault(line(unfit, marks.line(path)), path, unfit.getOriginalMessage());
        }
    }

    private static YamlMarks marks(String text) throws YamlFault {
        try {
            return YamlMarks.of(text);
        } catch (MarkedYAMLException unreadable) {
            throw new YamlFault(unreadable.getProblemMark().getLine() + 1, "", unreadable.getProblem());
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

    public T value() {
        return value;
    }

    /** The line of what stands at a path, counted from 1; for what is not there, that of the nearest around it. */
    public int line(String path) {
        return marks.line(path);
    }
}

package vn.xeploai.platform.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file that was read, and the line of each of its values, which is looked for only when there is a fault to report. */
public final class YamlText<T> {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[(\\d+)]");

    private final T value;
    private final String text;

    private YamlText(T value, String text) {
        this.value = value;
        this.text = text;
    }

    /** @throws YamlFault if the text is no YAML, or not what the reader reads */
    public static <T> YamlText<T> read(String text, ObjectReader reader) throws YamlFault {
        try {
            return new YamlText<>(reader.readValue(text), text);
        } catch (JsonProcessingException fault) {
            var path = path(fault);
            throw new YamlFault(line(fault, lineOf(text, path)), path, fault.getOriginalMessage());
        }
    }

    private static int lineOf(String text, String path) throws YamlFault {
        try {
            return line(root(text), path);
        } catch (MarkedYAMLException unreadable) {
            throw new YamlFault(unreadable.getProblemMark().getLine() + 1, "", unreadable.getProblem());
        }
    }

    private static Node root(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
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

    /** Only the reader's own faults have a true line: a value whose kind has first to be found out is read from a copy without lines. */
    private static int line(JsonProcessingException fault, int ofPath) {
        var reading = fault instanceof StreamReadException || fault.getCause() instanceof StreamReadException;
        return reading && fault.getLocation() != null ? fault.getLocation().getLineNr() : ofPath;
    }

    public T value() {
        return value;
    }

    /** The line of the value at a path, as {@code grades[1].code}, counted from 1; for what is not there, that of the nearest around it. */
    public int line(String path) {
        return line(root(text), path);
    }

    private static int line(Node root, String path) {
        var step = STEP.matcher(path);
        var node = root;
        var line = 1;
        while (step.find()) {
            var next = step.group(1) == null ? item(node, Integer.parseInt(step.group(2))) : value(node, step.group(1));
            if (next.isEmpty()) return line;
            line = next.get().line();
            node = next.get().node();
        }
        return line;
    }

    private static Optional<Place> item(Node node, int at) {
        if (!(node instanceof SequenceNode list) || at >= list.getValue().size()) return Optional.empty();
        return Optional.of(Place.of(list.getValue().get(at), list.getValue().get(at)));
    }

    private static Optional<Place> value(Node node, String key) {
        List<NodeTuple> entries = node instanceof MappingNode map ? map.getValue() : List.of();
        return entries.stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(entry -> Place.of(entry.getKeyNode(), entry.getValueNode()))
                .findFirst();
    }

    /** A value, and where it or its key begins. */
    private record Place(int line, Node node) {
        static Place of(Node beginning, Node node) {
            return new Place(beginning.getStartMark().getLine() + 1, node);
        }
    }

    /** What cannot be read in a YAML file, and where. */
    public static class YamlFault extends Exception {
        private final int line;
        private final String path;

        /** @param path of the value, as {@code grades[1].code}; empty for the file as a whole */
        YamlFault(int line, String path, String what) {
            super(what);
            this.line = line;
            this.path = path;
        }

        /** Counted from 1. */
        public int line() {
            return line;
        }

        public String path() {
            return path;
        }
    }
}

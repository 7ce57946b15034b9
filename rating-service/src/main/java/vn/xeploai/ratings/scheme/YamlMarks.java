package vn.xeploai.ratings.scheme;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of a file a value stands. */
final class YamlMarks {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[(\\d+)]");

    private final Node root;

    private YamlMarks(Node root) {
        this.root = root;
    }

    static YamlMarks of(String text) {
        return new YamlMarks(new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)));
    }

    /**
     * The line of what stands at a path, as {@code grades[1].code}, counted from 1; for what is not there, that of the nearest around it.
     */
    int line(String path) {
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
}

package vn.xeploai.platform.parameter;

import java.util.Set;

/**
 * The values that parameters marked as {@link OneOf} can have, as the codes of a catalogue. A service produces one for each name that it
 * marks parameters with.
 */
public record Vocabulary(String name, Set<String> values) {
    boolean has(String text, boolean prefix) {
        return values.contains(text) || prefix && values.stream().anyMatch(value -> value.startsWith(text));
    }
}

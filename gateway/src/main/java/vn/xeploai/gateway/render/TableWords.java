package vn.xeploai.gateway.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.xeploai.platform.problem.Messages;

/**
 * The words of a table, in the caller's language.
 *
 * @param table the prefix of its messages
 */
public record TableWords(String table, Locale locale) {
    public String word(String key, Object... arguments) {
        return Messages.find(table + "." + key, locale, List.of(arguments)).orElseThrow();
    }

    public List<String> words(String... keys) {
        return Stream.of(keys).map(this::word).toList();
    }

    /** The first lines of a table: an empty one, the title, and the names of the columns. */
    public List<List<String>> head(String title, String... columns) {
        return new ArrayList<>(List.of(List.of(), List.of(word(title)), words(columns)));
    }

    /** The name of a kind of subject; a kind that has no name yet keeps its code. */
    public String kind(String kind) {
        return Messages.find(table + ".kind." + kind, locale, List.of())
                .or(() -> Messages.find("kind." + kind, locale, List.of()))
                .orElse(kind);
    }
}

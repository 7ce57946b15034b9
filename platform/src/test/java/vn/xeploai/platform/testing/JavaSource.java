package vn.xeploai.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file: its strings, the packages it names, and the table of its entity. */
record JavaSource(String name, String text) {
    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*+)\"",
            Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("@Table\\(\\s*name = \"(\\w+)\"");
    private static final Pattern SCHEMA = Pattern.compile("@Table\\(\\s*schema = \"(\\w+)\"");

    static JavaSource of(Path file) {
        try {
            return new JavaSource(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<String> strings() {
        return COMMENT_OR_STRING
                .matcher(text)
                .results()
                .flatMap(found -> Stream.of(
                        found.group(1) == null ? "" : found.group(1), found.group(2) == null ? "" : found.group(2)))
                .filter(string -> !string.isEmpty())
                .toList();
    }

    /** The features of a service that are imported or named in full. */
    List<String> features(String basePackage) {
        return Pattern.compile(Pattern.quote(basePackage) + "\\.([a-z]\\w*)\\.")
                .matcher(COMMENT.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    Optional<String> entityTable() {
        if (!Pattern.compile("^@Entity\\b", Pattern.MULTILINE).matcher(text).find()) return Optional.empty();
        var schema = first(SCHEMA).map(found -> found + ".").orElse("");
        return first(TABLE)
                .or(() -> Optional.of(
                        schema + name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase()));
    }

    private Optional<String> first(Pattern pattern) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(found -> found.group(1));
    }
}

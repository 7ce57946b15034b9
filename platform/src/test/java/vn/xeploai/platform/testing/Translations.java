package vn.xeploai.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every message exists in Vietnamese and in English, with the same arguments. */
public final class Translations {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private Translations() {}

    /** @param bundle as in {@code problems} for {@code problems_vi.properties} and {@code problems_en.properties} */
    public static void areComplete(String bundle) throws IOException {
        var vietnamese = load(bundle + "_vi.properties");
        var english = load(bundle + "_en.properties");

        assertEquals(new TreeSet<>(vietnamese.keySet()), new TreeSet<>(english.keySet()));
        for (var key : vietnamese.stringPropertyNames()) {
            assertEquals(arguments(vietnamese.getProperty(key)), arguments(english.getProperty(key)), key);
        }
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources", name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

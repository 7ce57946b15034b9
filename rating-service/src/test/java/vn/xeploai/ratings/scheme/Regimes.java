package vn.xeploai.ratings.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Schemes for tests of rules: those of the release, and ones that exist only in tests. */
public final class Regimes {
    private static final Schemes RELEASED = new Schemes();

    private Regimes() {}

    public static Scheme released(String id) {
        return RELEASED.get(id, null);
    }

    /** Read and checked as those of the release are. */
    public static Scheme fictitious(String id) {
        try (var in = Regimes.class.getResourceAsStream("/regimes/" + id + ".yaml")) {
            var file = Schemes.parse(id + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            SchemeChecks.check(List.of(file));
            return file.value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static <R extends Rule> R rule(Scheme scheme, Class<R> kind, String id) {
        return scheme.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}

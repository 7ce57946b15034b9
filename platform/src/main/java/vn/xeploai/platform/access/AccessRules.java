package vn.xeploai.platform.access;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.xeploai.platform.yaml.YamlFile;

/** The rules of {@code access.yaml}, by operation, as in {@code GET /members/{id}}. */
@Singleton
class AccessRules {
    static final String FILE = "access.yaml";

    private static final TypeReference<Map<String, AccessRule>> TYPE = new TypeReference<>() {};

    private final Map<String, AccessRule> rules;
    private final Map<Method, Optional<AccessRule>> known = new ConcurrentHashMap<>();

    AccessRules() {
        rules = read(YamlFile.read(FILE)).value();
    }

    /** @throws vn.xeploai.platform.yaml.YamlFile.FileFault with the line of a rule that is not complete */
    static YamlFile<Map<String, AccessRule>> read(String text) {
        var file = YamlFile.<Map<String, AccessRule>>parse(FILE, text, YamlFile.readerFor(TYPE.getType()));
        file.value()
                .forEach((operation, rule) -> file.require(
                        rule.isComplete(),
                        operation,
                        "needs a place, a reason for none, or a reason for all: one of them"));
        return file;
    }

    /** Empty if the file does not name the operation. */
    Optional<AccessRule> of(Method operation) {
        return known.computeIfAbsent(operation, method -> Optional.ofNullable(rules.get(name(method))));
    }

    /** As in {@code GET /members/{id}}. */
    private static String name(Method operation) {
        var verb = Arrays.stream(operation.getAnnotations())
                .map(mark -> mark.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .findFirst()
                .orElseThrow()
                .value();
        var root = operation.getDeclaringClass().getAnnotation(Path.class);
        var own = operation.getAnnotation(Path.class);
        return verb + " " + path(root) + path(own);
    }

    private static String path(Path path) {
        if (path == null || path.value().isEmpty() || path.value().equals("/")) return "";
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}

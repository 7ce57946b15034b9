package vn.xeploai.platform.access;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.xeploai.platform.json.Nearest;
import vn.xeploai.platform.yaml.YamlFile;

/** The rights that can be granted: those of {@code scopes.yaml}. */
@Singleton
public class Scopes {
    private static final TypeReference<LinkedHashMap<String, Labels>> TYPE = new TypeReference<>() {};

    private final LinkedHashMap<String, Labels> scopes;

    Scopes() {
        scopes = YamlFile.<LinkedHashMap<String, Labels>>parse(
                        "scopes.yaml", YamlFile.read("scopes.yaml"), YamlFile.readerFor(TYPE.getType()))
                .value();
    }

    public Set<String> codes() {
        return scopes.keySet();
    }

    public boolean contains(String scope) {
        return scopes.containsKey(scope);
    }

    /** The scopes that are written most like an unknown one, nearest first. */
    public List<String> nearest(String scope) {
        return Nearest.to(scope, scopes.keySet());
    }

    public List<Scope> list() {
        return scopes.entrySet().stream()
                .map(one -> new Scope(
                        one.getKey(), one.getValue().vi(), one.getValue().en()))
                .toList();
    }

    private record Labels(String vi, String en) {}

    /** A right, in Vietnamese and in English. */
    public record Scope(String code, String vi, String en) {}
}

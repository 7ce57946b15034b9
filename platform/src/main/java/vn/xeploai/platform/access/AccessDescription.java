package vn.xeploai.platform.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xeploai.platform.yaml.YamlFile;

/** The rules of {@code access.yaml} in words, for the documents of a module. */
public final class AccessDescription {
    private final Map<String, AccessRule> rules;

    private AccessDescription(Map<String, AccessRule> rules) {
        this.rules = rules;
    }

    public static AccessDescription ofTheModule() {
        return new AccessDescription(
                AccessRules.read(YamlFile.read(AccessRules.FILE)).value());
    }

    /** All operations that the file names. */
    public Set<String> operations() {
        return rules.keySet();
    }

    /**
     * What an operation needs, as it is written in the file, without what is not said.
     *
     * @param operation as in {@code GET /members/{id}}
     * @throws IllegalStateException if the file does not name it
     */
    public Map<String, Object> words(String operation) {
        var rule = rule(operation);
        var words = new LinkedHashMap<String, Object>();
        words.put("operation", operation);
        if (rule.scope() != null) words.put("scope", rule.scope());
        if (!rule.within().isEmpty()) words.put("within", rule.within());
        if (!rule.acting().isEmpty()) words.put("acting", rule.acting());
        if (rule.record() != null) words.put("record", rule.record());
        if (rule.everywhere() != null) words.put("everywhere", true);
        return words;
    }

    /** The problems of callers who may not call it. */
    public List<String> problems(String operation) {
        var rule = rule(operation);
        var problems = new ArrayList<>(List.of("caller-unknown", "token-invalid", "rights-unavailable"));
        if (rule.scope() != null) problems.add("scope-missing");
        if (rule.everywhere() != null) problems.add("all-units-required");
        if (!rule.acting().isEmpty()) problems.add("acting-unit-not-allowed");
        if (!rule.within().isEmpty()) problems.addAll(List.of("unit-outside-rights", "unit-required"));
        if (rule.isPlaced()) problems.add("record-not-visible");
        return problems;
    }

    private AccessRule rule(String operation) {
        var rule = rules.get(operation);
        if (rule == null)
            throw new IllegalStateException(AccessRules.FILE + " does not say what " + operation + " needs");
        return rule;
    }
}

package vn.xeploai.platform.parameter;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.platform.json.ValueFault;

/** The vocabularies of a service, by name. */
@Singleton
class Vocabularies {
    private final Map<String, Vocabulary> byName;

    Vocabularies(Instance<Vocabulary> vocabularies) {
        byName = vocabularies.stream().collect(Collectors.toMap(Vocabulary::name, Function.identity()));
    }

    /** The values of marked parameters that are in no vocabulary. */
    List<ValueFault> faults(Map<String, OneOf> marked, Map<String, List<String>> values) {
        var faults = new ArrayList<ValueFault>();
        marked.forEach((name, mark) -> {
            var vocabulary = byName.get(mark.value());
            for (var text : values.getOrDefault(name, List.of()))
                if (!vocabulary.has(text, mark.prefix()))
                    faults.add(ValueFault.unknownValue(name, text, vocabulary.values()));
        });
        return faults;
    }
}

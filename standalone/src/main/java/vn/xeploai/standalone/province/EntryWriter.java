package vn.xeploai.standalone.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xeploai.standalone.province.Entry.Key;

/** Records entries in their order. The same entry is recorded once, by its idempotency key. */
final class EntryWriter {
    private static final Pattern KEY = Pattern.compile("\\{([^}]+)}");
    /** The parts of an answer that later entries refer to. */
    private static final List<String> PARTS = List.of("items", "plan", "awards");

    private final ApiClient api;
    private final ProvinceWriter province;

    EntryWriter(ApiClient api, ProvinceWriter province) {
        this.api = api;
        this.province = province;
    }

    void write(List<Entry> entries) {
        for (var entry : entries) {
            var path = KEY.matcher(entry.path())
                    .replaceAll(found -> Matcher.quoteReplacement(province.id(found.group(1))));
            var answer = api.post(path, withIds(entry.body()));
            if (entry.key() != null) keep(entry.key(), answer);
        }
    }

    private void keep(String key, JsonNode answer) {
        province.keep(key, answer);
        for (var name : PARTS) {
            var parts = answer.path(name);
            for (var at = 0; at < parts.size(); at++) province.keep(key + "/" + at, parts.get(at));
        }
    }

    private Object withIds(Object value) {
        if (value instanceof Key named) return province.id(named.key());
        if (value instanceof List<?> list)
            return list.stream().map(this::withIds).toList();
        if (!(value instanceof Map<?, ?> object)) return value;
        var copy = new LinkedHashMap<Object, Object>();
        object.forEach((name, one) -> copy.put(name, withIds(one)));
        return copy;
    }
}

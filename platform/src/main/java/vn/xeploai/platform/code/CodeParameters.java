package vn.xeploai.platform.code;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The codes in the address of a request, which are looked up before its parameters are read. */
@RequestScoped
public class CodeParameters {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-Q([1-4]))?");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LAST_MONTH = 12;

    private final CodeService codes;
    private final Map<Written, UUID> ids = new HashMap<>();
    private final List<NamedId> named = new ArrayList<>();

    private record Written(String kind, String text) {}

    CodeParameters(CodeService codes) {
        this.codes = codes;
    }

    /** The type of a parameter that may be an id or a code, by which its text is checked. */
    public static Class<?> type() {
        return IdOrCode.class;
    }

    /**
     * Looks up the codes among the values of marked parameters. They are read on the day {@code on}, without it on the last day of
     * {@code period}, a year or quarter, and otherwise today.
     *
     * @param kinds of the marked parameters, by name
     * @param values all values of the address, which have been checked
     */
    public void resolve(Map<String, String> kinds, Map<String, List<String>> values) {
        var coded = new ArrayList<NamedCode>();
        var written = new HashMap<Written, Code>();
        kinds.forEach((name, kind) -> {
            for (var text : values.getOrDefault(name, List.of())) {
                var value = IdOrCode.fromString(text);
                if (value.id() != null) continue;
                var one = codes.named(name, kind, value, day(values));
                coded.add(one);
                written.put(new Written(kind, text), one.code());
            }
        });
        var found = codes.ids(coded);
        written.forEach((text, code) -> ids.put(text, found.get(code)));
        kinds.forEach((name, kind) -> values.getOrDefault(name, List.of())
                .forEach(text -> named.add(new NamedId(name, kind, id(kind, text)))));
    }

    /** The ids that marked parameters name, once they have been looked up. */
    public List<NamedId> named() {
        return List.copyOf(named);
    }

    private static LocalDate day(Map<String, List<String>> values) {
        var on = values.getOrDefault("on", List.of());
        if (!on.isEmpty()) return LocalDate.parse(on.get(0));
        var period = PERIOD.matcher(values.getOrDefault("period", List.of("")).get(0));
        if (!period.matches()) return null;
        var month = period.group(2) == null ? LAST_MONTH : MONTHS_OF_QUARTER * Integer.parseInt(period.group(2));
        return LocalDate.of(Integer.parseInt(period.group(1)), month, 1)
                .plusMonths(1)
                .minusDays(1);
    }

    /** The id that a parameter names. */
    UUID id(String kind, String text) {
        var value = IdOrCode.fromString(text);
        return value.id() == null ? ids.get(new Written(kind, text)) : value.id();
    }
}

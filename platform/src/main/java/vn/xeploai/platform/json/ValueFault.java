package vn.xeploai.platform.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.xeploai.platform.time.TimeText;

/**
 * A value of a body or address that cannot be what it has to be.
 *
 * @param field its place, as in {@code units[3].name}
 * @param code what is wrong
 * @param sent the value as it was sent; null where it is not repeated
 * @param expected values that would do, the type, or examples of the form
 */
public record ValueFault(String field, String code, String sent, List<String> expected) {
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_NEAREST = 10;

    /** A field that the object does not have; {@code known} are those that it has. */
    public static ValueFault unknown(String field, String name, Collection<?> known) {
        var names = known == null
                ? List.<String>of()
                : Nearest.to(name, known.stream().map(Object::toString).toList());
        return new ValueFault(field, "field-unknown", null, names);
    }

    /** A value that nothing has; of the known ones those are named that are most like it. */
    public static ValueFault unknownValue(String name, String text, Collection<String> known) {
        var nearest = Nearest.to(text, known).stream().limit(MOST_NEAREST).toList();
        return new ValueFault(name, "value-unknown", beginning(text), nearest);
    }

    /** A second value of a parameter that has one. */
    public static ValueFault repeated(String name, String second) {
        return new ValueFault(name, "value-repeated", beginning(second), List.of());
    }

    /** A value of another JSON type. */
    public static ValueFault mismatch(String field, Class<?> type) {
        return new ValueFault(field, "type-mismatch", null, List.of(jsonType(type)));
    }

    private static String jsonType(Class<?> type) {
        if (type == null) return "object";
        if (type == Boolean.class || type == boolean.class) return "boolean";
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return type == BigDecimal.class ? "number" : "integer";
        }
        if (Iterable.class.isAssignableFrom(type)) return "array";
        return type == String.class || ValueType.of(type).isPresent() ? "string" : "object";
    }

    /** Not one of a closed set, not of the form that is needed, or a day that no calendar has. */
    public static ValueFault of(String field, Class<?> type, String text) {
        var sent = beginning(text);
        if (type == LocalDate.class && TimeText.isWrittenAsDay(text))
            return new ValueFault(field, "day-absent", sent, List.of());
        return ValueType.of(type)
                .map(known -> new ValueFault(
                        field, known.isClosed() ? "value-not-allowed" : "value-malformed", sent, known.expected()))
                .orElseGet(() -> new ValueFault(field, "value-refused", null, List.of()));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_VALUE));
    }
}

package vn.xeploai.platform.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import vn.xeploai.platform.json.ValueFault;

/**
 * One error in a request.
 *
 * @param field the field, as in {@code units[3].name}
 * @param code the rule, as {@code value-required} or {@code unit-cycle}
 * @param message the rule in words; null: the words of the code, with {@code sent} as {0} and {@code expected} as {1}
 * @param recorded what is recorded instead; null if nothing is, or if the caller may not see it
 * @param sent the value as it was sent; null where it is not repeated
 * @param expected values that would do, the type, or examples of the form; null or empty where there are none to name
 * @param words what the words of the code name as {0}, {1} … instead of {@code sent} and {@code expected}; null for these
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FieldError(
        @JsonInclude(JsonInclude.Include.ALWAYS) String field,
        @JsonInclude(JsonInclude.Include.ALWAYS) String code,
        @JsonInclude(JsonInclude.Include.ALWAYS) String message,
        String recorded,
        String sent,
        List<String> expected,
        @JsonIgnore List<Object> words) {

    public FieldError(String field, String code, String message) {
        this(field, code, message, null, null, null);
    }

    public FieldError(String field, String code, String message, String recorded, String sent, List<String> expected) {
        this(field, code, message, recorded, sent, expected, null);
    }

    /** A value that is none of those that would do. */
    public static FieldError notAmong(String field, String code, Object sent, Collection<?> expected) {
        return new FieldError(
                field,
                code,
                null,
                null,
                sent == null ? null : sent.toString(),
                expected.stream().map(String::valueOf).toList());
    }

    public static FieldError of(ValueFault fault) {
        return new FieldError(fault.field(), fault.code(), null, null, fault.sent(), fault.expected());
    }

    /** The same error in a row of a list. */
    FieldError within(String row) {
        return new FieldError(row + "." + field, code, message, recorded, sent, expected, words);
    }

    FieldError worded(String message) {
        return new FieldError(field, code, message, recorded, sent, expected);
    }

    List<Object> arguments() {
        if (words != null) return words;
        return List.of(sent == null ? "" : sent, expected == null ? "" : String.join(", ", expected));
    }
}

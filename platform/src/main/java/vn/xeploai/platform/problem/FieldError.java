package vn.xeploai.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One error in a request.
 *
 * @param field the field, as in {@code units[3].name}
 * @param code the rule, as {@code NotNull} or {@code unit-cycle}
 * @param message the rule in words
 * @param recorded what is recorded instead; null if nothing is, or if the caller may not see it
 * @param sent what the request says instead; null if nothing is recorded otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String field, String code, String message, String recorded, String sent) {
    public FieldError(String field, String code, String message) {
        this(field, code, message, null, null);
    }

    /** The same error in a row of a list. */
    FieldError within(String row) {
        return new FieldError(row + "." + field, code, message, recorded, sent);
    }

    FieldError worded(String words) {
        return new FieldError(field, code, words, recorded, sent);
    }
}

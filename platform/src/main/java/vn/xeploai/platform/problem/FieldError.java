package vn.xeploai.platform.problem;

/**
 * One error in a request.
 *
 * @param field the field, as in {@code units[3].name}
 * @param code the rule, as {@code NotNull} or {@code unit-cycle}
 * @param message the rule in words
 */
public record FieldError(String field, String code, String message) {}

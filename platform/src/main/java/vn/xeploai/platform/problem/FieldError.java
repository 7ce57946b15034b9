package vn.xeploai.platform.problem;

/**
 * One fault in a request.
 *
 * @param field where, as in {@code units[3].name}
 * @param code which rule, as {@code NotNull} or {@code unit-cycle}
 * @param message the rule in words
 */
public record FieldError(String field, String code, String message) {}

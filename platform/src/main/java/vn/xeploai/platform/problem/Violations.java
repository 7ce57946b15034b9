package vn.xeploai.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.xeploai.platform.text.OneLine;
import vn.xeploai.platform.time.UpToNextYear;

/** The violations that Bean Validation found, in a stable order and with the field names of the API. */
final class Violations {
    static final String REQUIRED = "value-required";
    static final String SIZE = "size-out-of-range";
    private static final String NUMBER = "number-out-of-range";

    private static final Map<Class<? extends Annotation>, String> CODES = Map.ofEntries(
            Map.entry(NotNull.class, REQUIRED),
            Map.entry(NotBlank.class, "value-blank"),
            Map.entry(Size.class, SIZE),
            Map.entry(Pattern.class, "value-malformed"),
            Map.entry(OneLine.class, "text-not-one-line"),
            Map.entry(UpToNextYear.class, "year-out-of-range"),
            Map.entry(Min.class, NUMBER),
            Map.entry(Max.class, NUMBER),
            Map.entry(DecimalMin.class, NUMBER),
            Map.entry(DecimalMax.class, NUMBER),
            Map.entry(Digits.class, NUMBER),
            Map.entry(Positive.class, NUMBER),
            Map.entry(PositiveOrZero.class, NUMBER));

    private Violations() {}

    static List<FieldError> errors(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), code(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
    }

    /** Those of one object of a body, whose own place in the body is {@code prefix}. */
    static <T> List<FieldError> errors(Set<ConstraintViolation<T>> violations, String prefix) {
        return violations.stream()
                .map(violation ->
                        new FieldError(prefix + violation.getPropertyPath(), code(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
    }

    private static String code(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return CODES.getOrDefault(constraint, "value-refused");
    }

    /** The path without the method, and without the parameter of the body, which has no name in the API. */
    private static String field(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        var inBody = nodes.size() > 1;
        return nodes.stream().skip(inBody ? 1 : 0).map(Path.Node::toString).collect(Collectors.joining("."));
    }
}

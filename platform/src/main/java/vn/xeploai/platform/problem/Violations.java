package vn.xeploai.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The violations that Bean Validation found, in a stable order and with the field names of the API. */
final class Violations {
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
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
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

package vn.xeploai.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.xeploai.platform.json.RefusedElement;
import vn.xeploai.platform.json.ValueFault;

/**
 * A request that cannot be read: text that is not JSON, a value of the wrong type, a parameter that is not a date. By the rules of JAX-RS a
 * query or path parameter that cannot be converted is "not found"; 400 and the reason serve callers better.
 */
record MalformedRequest(String code, List<Object> arguments, List<FieldError> errors) {
    private static final Pattern TYPE = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}(?:[A-Z]\\w*[.$])*");

    static Optional<MalformedRequest> of(Throwable cause, Locale locale) {
        if (cause instanceof NotFoundException && cause.getCause() != null) {
            return Optional.of(new MalformedRequest("parameter-malformed", List.of(reason(cause.getCause())), null));
        }
        var json = cause instanceof WebApplicationException ? cause.getCause() : cause;
        if (json instanceof JsonMappingException mapped && mapped.getCause() instanceof RefusedElement refused) {
            return Optional.of(refused(mapped, refused, locale));
        }
        if (json instanceof UnrecognizedPropertyException unknown) {
            return Optional.of(at(ValueFault.unknown(
                    field(unknown.getPath()), unknown.getPropertyName(), unknown.getKnownPropertyIds())));
        }
        if (json instanceof MismatchedInputException mismatched) {
            return Optional.of(at(ValueFault.mismatch(field(mismatched.getPath()), mismatched.getTargetType())));
        }
        if (json instanceof JsonMappingException refused && !refused.getPath().isEmpty()) {
            return Optional.of(at(new ValueFault(field(refused.getPath()), "value-refused", null, List.of())));
        }
        if (json instanceof JsonProcessingException unreadable) {
            return Optional.of(new MalformedRequest(
                    "request-malformed", List.of(withoutTypes(unreadable.getOriginalMessage())), null));
        }
        return Optional.empty();
    }

    /** As validation would report it. */
    private static MalformedRequest refused(JsonMappingException at, RefusedElement refused, Locale locale) {
        var element = field(at.getPath());
        var error = refused.isBeyondBound()
                ? new FieldError(
                        field(at.getPath().subList(0, at.getPath().size() - 1)),
                        Violations.SIZE,
                        words(refused, locale))
                : new FieldError(
                        element,
                        Violations.REQUIRED,
                        Messages.find("element-null", locale, List.of()).orElse(null));
        return new MalformedRequest("request-invalid", List.of(), List.of(error));
    }

    private static String words(RefusedElement refused, Locale locale) {
        return Messages.find("list-too-long", locale, List.of(refused.most())).orElse(null);
    }

    private static MalformedRequest at(ValueFault fault) {
        return new MalformedRequest("request-malformed", List.of(fault.field()), List.of(FieldError.of(fault)));
    }

    private static String field(List<JsonMappingException.Reference> path) {
        var field = path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return field.startsWith(".") ? field.substring(1) : field;
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : withoutTypes(cause.getMessage());
    }

    /** Names of Java types mean nothing to callers. */
    private static String withoutTypes(String message) {
        return TYPE.matcher(message).replaceAll("");
    }
}

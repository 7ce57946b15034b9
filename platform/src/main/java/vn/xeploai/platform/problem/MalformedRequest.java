package vn.xeploai.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request that cannot be read: text that is not JSON, a value of the wrong type, a parameter that is not a date. By the rules of JAX-RS a
 * query or path parameter that cannot be converted is "not found"; 400 and the reason serve callers better.
 */
record MalformedRequest(String code, List<Object> arguments, List<FieldError> errors) {
    private static final Pattern TYPE = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}(?:[A-Z]\\w*[.$])*");

    static Optional<MalformedRequest> of(Throwable cause) {
        if (cause instanceof NotFoundException && cause.getCause() != null) {
            return Optional.of(new MalformedRequest("parameter-malformed", List.of(reason(cause.getCause())), null));
        }
        var json = cause instanceof WebApplicationException ? cause.getCause() : cause;
        if (json instanceof UnrecognizedPropertyException unknown) {
            return Optional.of(at("request-malformed", unknown, "field-unknown"));
        }
        if (json instanceof MismatchedInputException mismatched) {
            return Optional.of(at("request-malformed", mismatched, "type-mismatch"));
        }
        if (json instanceof JsonMappingException refused && !refused.getPath().isEmpty()) {
            return Optional.of(at("request-malformed", refused, "value-refused"));
        }
        if (json instanceof JsonProcessingException unreadable) {
            return Optional.of(new MalformedRequest(
                    "request-malformed", List.of(withoutTypes(unreadable.getOriginalMessage())), null));
        }
        return Optional.empty();
    }

    private static MalformedRequest at(String code, JsonMappingException mismatch, String errorCode) {
        var field = mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        var name = field.startsWith(".") ? field.substring(1) : field;
        return new MalformedRequest(code, List.of(name), List.of(new FieldError(name, errorCode, null)));
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : withoutTypes(cause.getMessage());
    }

    /** Names of Java types mean nothing to callers. */
    private static String withoutTypes(String message) {
        return TYPE.matcher(message).replaceAll("");
    }
}

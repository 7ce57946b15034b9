package vn.xeploai.platform.problem;

import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The refusal of a request that was understood. {@code code} names the broken rule, as {@code <noun>-<what>}: it is the end of the
 * problem's {@code type} and the key of its words in {@code problems_vi.properties} and {@code problems_en.properties}
 * ({@code <code>} is the title, {@code <code>.detail} the sentence, whose {@code {0}}, {@code {1}} … are the arguments).
 */
public class Refusal extends RuntimeException {
    /** 422, which JAX-RS does not define: the request is valid in form, but cannot be carried out. */
    protected static final StatusType UNPROCESSABLE = new StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Family getFamily() {
            return Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    };

    private final transient StatusType status;
    private final String code;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    protected Refusal(StatusType status, String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.status = status;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Adds a member to the problem, such as the id of the record with which the request conflicts. */
    public Refusal with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    /** Names the field at fault, as in {@code units[3].validFrom}. */
    public Refusal at(String field) {
        return with("errors", List.of(new FieldError(field, code, null)));
    }

    /** Names a field that is recorded otherwise; values that nobody may see are null. */
    public Refusal differs(String field, Object recorded, Object sent) {
        return with("errors", List.of(new FieldError(field, code, null, text(recorded), text(sent), null)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Names a field whose value is none of those that would do. */
    public Refusal notAmong(String field, String error, Object sent, Collection<?> expected) {
        return with("errors", List.of(FieldError.notAmong(field, error, sent, expected)));
    }

    /** Names the row of a list that is at fault, as in {@code units[3]}. */
    public Refusal within(String row) {
        if (errors().isEmpty()) return at(row);
        return with("errors", errors().stream().map(error -> error.within(row)).toList());
    }

    /** The faults of single fields or rows. */
    public List<FieldError> errors() {
        if (!(extensions.get("errors") instanceof List<?> errors)) return List.of();
        return errors.stream().map(FieldError.class::cast).toList();
    }

    public Refusal retryAfter(int seconds) {
        return header("Retry-After", String.valueOf(seconds));
    }

    public Refusal header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public String code() {
        return code;
    }

    StatusType status() {
        return status;
    }

    List<Object> arguments() {
        return arguments;
    }

    Map<String, Object> extensions() {
        return extensions;
    }

    Map<String, String> headers() {
        return headers;
    }
}

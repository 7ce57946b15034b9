package vn.xeploai.platform.context;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The headers that identify caller and purpose. Values that are not plain short text are dropped, since they go into logs; the token goes into
 * none.
 */
public record RequestHeaders(
        String requestId,
        String clientId,
        String representedParty,
        String issue,
        String idempotencyKey,
        String authorization,
        Locale locale) {
    /** The number of a request, by which services and callers refer to it. */
    public static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ._:/@+-]{1,200}");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    /** Outside of a request. */
    static final RequestHeaders NONE = new RequestHeaders("none", "anonymous", null, null, null, null, VIETNAMESE);

    /** @param headers returns the value of a header by its name, or null */
    public static RequestHeaders of(UnaryOperator<String> headers) {
        return new RequestHeaders(
                plain(headers, REQUEST_ID, UUID.randomUUID().toString()),
                plain(headers, "X-Client-Id", "anonymous"),
                plain(headers, "X-Represented-Party", null),
                plain(headers, "X-Issue", null),
                headers.apply("Idempotency-Key"),
                headers.apply(HttpHeaders.AUTHORIZATION),
                language(headers.apply(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static String plain(UnaryOperator<String> headers, String name, String otherwise) {
        var value = headers.apply(name);
        return value != null && PLAIN.matcher(value).matches() ? value : otherwise;
    }

    private static Locale language(String accepted) {
        if (accepted == null) return VIETNAMESE;
        try {
            var preferred = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return preferred == null ? VIETNAMESE : preferred;
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE;
        }
    }
}

package vn.xeploai.standalone.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;

/**
 * What was asked, within limits.
 *
 * @param parameters those of the form for POST, those of the address otherwise: what belongs into a form is never taken from an address, which
 *     is written into logs
 */
record Request(Headers headers, Map<String, String> parameters) {
    private static final int LONGEST_ADDRESS = 4096;
    private static final int LONGEST_HEADERS = 8192;
    private static final int LONGEST_BODY = 8192;

    static Request read(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        var headers = exchange.getRequestHeaders();
        if (address.toString().length() > LONGEST_ADDRESS) throw tooLong(414, "address");
        if (length(headers) > LONGEST_HEADERS) throw tooLong(431, "header");
        var parameters = exchange.getRequestMethod().equals("POST") ? form(exchange) : address.getRawQuery();
        return new Request(headers, parse(parameters));
    }

    /** Null if it is missing or empty. */
    String optional(String parameter) {
        var value = parameters.get(parameter);
        return value == null || value.isEmpty() ? null : value;
    }

    String required(String parameter) {
        var value = optional(parameter);
        if (value == null) throw Refusal.invalidRequest(parameter + " is missing.");
        return value;
    }

    String header(String name) {
        return headers.getFirst(name);
    }

    private static int length(Headers headers) {
        var length = 0;
        for (var header : headers.entrySet()) {
            for (var value : header.getValue()) length += header.getKey().length() + value.length();
        }
        return length;
    }

    private static String form(HttpExchange exchange) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        var body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) throw tooLong(413, "body");
        if (type == null || !type.split(";")[0].trim().equalsIgnoreCase("application/x-www-form-urlencoded")) {
            throw Refusal.invalidRequest("The body must be application/x-www-form-urlencoded.");
        }
        return new String(body, UTF_8);
    }

    private static Map<String, String> parse(String text) {
        var parameters = new HashMap<String, String>();
        if (text == null || text.isEmpty()) return parameters;
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            var earlier = parameters.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            if (earlier != null) throw Refusal.invalidRequest("A parameter is repeated.");
        }
        return parameters;
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalidRequest("A parameter is not URL-encoded.");
        }
    }

    private static Refusal tooLong(int status, String part) {
        return new Refusal(status, "invalid_request", "The " + part + " is too long.");
    }
}

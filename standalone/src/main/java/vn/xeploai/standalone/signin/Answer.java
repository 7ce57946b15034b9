package vn.xeploai.standalone.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What is sent back. Nothing of it may be stored by anyone. */
record Answer(int status, String body, Map<String, String> headers) {
    static Answer json(int status, Map<String, ?> content) {
        return json(status, Json.write(content));
    }

    static Answer json(int status, String content) {
        return new Answer(status, content, Map.of("Content-Type", "application/json"));
    }

    static Answer html(int status, String page, String contentSecurityPolicy) {
        return new Answer(status, page, Map.of("Content-Type", "text/html; charset=utf-8"))
                .with("Content-Security-Policy", contentSecurityPolicy);
    }

    /** Goes on with GET, whatever the method was. */
    static Answer redirect(String address) {
        return empty(303).with("Location", address);
    }

    static Answer empty(int status) {
        return new Answer(status, "", Map.of());
    }

    Answer with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Answer(status, body, all);
    }

    void send(HttpExchange exchange) throws IOException {
        var bytes = body.getBytes(UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    }
}

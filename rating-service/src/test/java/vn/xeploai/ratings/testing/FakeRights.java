package vn.xeploai.ratings.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The rights that member-service knows of: nobody has any beyond those of the token, and nothing is below any unit. */
final class FakeRights {
    private FakeRights() {}

    static void addTo(HttpServer server) {
        server.createContext("/api/v1/rights", call -> answer(call, "{\"grants\": []}"));
        server.createContext("/api/v1/rights/queries", call -> answer(call, "{\"inside\": []}"));
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        try (call) {
            call.getRequestBody().readAllBytes();
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(json.getBytes(StandardCharsets.UTF_8));
        }
    }
}

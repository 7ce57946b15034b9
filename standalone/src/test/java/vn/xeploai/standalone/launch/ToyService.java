package vn.xeploai.standalone.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces a packaged service: creates a keyset on request, or else reads the keys of the sign-in, as a service does, then listens and answers
 * everything with an empty object.
 */
public final class ToyService {
    private ToyService() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("new-keyset")) {
            Files.createFile(Path.of(arguments[1]));
            return;
        }
        if (System.getenv("TOY_FAILS") != null) {
            System.out.println("a toy that fails");
            System.exit(9);
        }
        new URL(System.getenv("XEPLOAI_ISSUER") + "/jwks").openStream().close();
        var port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress(System.getenv("QUARKUS_HTTP_HOST"), port), 0);
        server.createContext("/", ToyService::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = "{}".getBytes();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

package vn.xeploai.standalone.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The addresses of the provider. */
final class Endpoints implements HttpHandler {
    static final String CONFIGURATION = "/.well-known/openid-configuration";
    static final String JWKS = "/jwks";
    static final String AUTHORIZE = "/authorize";
    static final String TOKEN = "/token";
    static final String END_SESSION = "/end-session";

    private final LocalServer here;
    private final LocalServer gateway;
    private final Map<String, Endpoint> endpoints;

    Endpoints(
            LocalServer here,
            LocalServer gateway,
            Discovery discovery,
            Authorization authorization,
            TokenEndpoint tokens) {
        this.here = here;
        this.gateway = gateway;
        this.endpoints = Map.of(
                CONFIGURATION, Endpoint.ofScripts("GET", discovery::configuration),
                JWKS, Endpoint.ofScripts("GET", discovery::keys),
                TOKEN, Endpoint.ofScripts("POST", tokens::answer),
                AUTHORIZE, Endpoint.ofPeople(Map.of("GET", authorization::ask, "POST", authorization::choose)),
                END_SESSION, Endpoint.ofPeople(Map.of("GET", authorization::end)));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            checkHost(exchange.getRequestHeaders().getFirst("Host"));
            var endpoint = endpoints.get(exchange.getRequestURI().getPath());
            if (endpoint == null) throw new Refusal(404, "not_found", "There is nothing at this address.");
            var origin = exchange.getRequestHeaders().getFirst("Origin");
            return endpoint.forScripts()
                    ? forScripts(endpoint, exchange, origin)
                    : forPeople(endpoint, exchange, origin);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    /** Another name for this address is that of a page elsewhere, whose owner has pointed it here (DNS rebinding). */
    private void checkHost(String host) {
        if (host == null || !here.owns("http://" + host)) {
            throw new Refusal(421, "invalid_request", "This is " + here.address() + ", and has no other name.");
        }
    }

    /** The gateway's page may read the answer, also that of a refusal. */
    private Answer forScripts(Endpoint endpoint, HttpExchange exchange, String origin) throws IOException {
        var answer = exchange.getRequestMethod().equals("OPTIONS")
                ? Answer.empty(204)
                        .with("Access-Control-Allow-Methods", endpoint.methods())
                        .with("Access-Control-Allow-Headers", "authorization, content-type, x-requested-with")
                : endpoint.answer(exchange);
        var shared = answer.with("Vary", "Origin");
        if (origin == null || !gateway.owns(origin)) return shared;
        return shared.with("Access-Control-Allow-Origin", origin);
    }

    /** A choice must be made on the page here: no page elsewhere may make it. */
    private Answer forPeople(Endpoint endpoint, HttpExchange exchange, String origin) throws IOException {
        if (origin != null && !here.owns(origin)) {
            throw new Refusal(403, "access_denied", "Only the page of this address may send its form.");
        }
        return endpoint.answer(exchange);
    }

    private record Endpoint(boolean forScripts, Map<String, Function<Request, Answer>> byMethod) {
        static Endpoint ofScripts(String method, Function<Request, Answer> answer) {
            return new Endpoint(true, Map.of(method, answer));
        }

        static Endpoint ofPeople(Map<String, Function<Request, Answer>> byMethod) {
            return new Endpoint(false, byMethod);
        }

        Answer answer(HttpExchange exchange) throws IOException {
            var answer = byMethod.get(exchange.getRequestMethod());
            if (answer == null) {
                return new Refusal(405, "invalid_request", "The method must be " + methods() + ".")
                        .answer()
                        .with("Allow", methods());
            }
            try {
                return answer.apply(Request.read(exchange));
            } catch (Refusal refusal) {
                return refusal.answer();
            }
        }

        String methods() {
            return String.join(", ", new TreeMap<>(byMethod).keySet());
        }
    }
}

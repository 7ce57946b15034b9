package vn.xeploai.gateway.forward;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import vn.xeploai.gateway.source.Source;

/** Serves the three OpenAPI documents at one origin and redirects the root to the page that shows them. */
@Singleton
class DocumentRoutes {
    private static final String DOCUMENT = "/q/openapi";

    private final Forwarder forwarder;
    private final ForwardConfig config;

    DocumentRoutes(Forwarder forwarder, ForwardConfig config) {
        this.forwarder = forwarder;
        this.config = config;
    }

    void install(@Observes Router router) {
        router.getWithRegex("/(ui)?").handler(DocumentRoutes::toUi);
        router.get("/openapi/gateway").handler(routing -> routing.reroute(DOCUMENT));
        for (var source : Source.values()) {
            var call = new ForwardCall(source, DOCUMENT, Lane.ORDINARY, true, config.idleTimeout());
            router.get("/openapi/" + source.service()).handler(routing -> forwarder.forward(routing, call));
        }
    }

    private static void toUi(RoutingContext routing) {
        routing.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, "/ui/")
                .end();
    }
}

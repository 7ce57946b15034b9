package vn.xeploai.gateway.render;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/** Drops a blank {@code Accept} header, which the server would fail on. */
@Singleton
class BlankAccept {
    private static final int BEFORE_ALL_ROUTES = -20;

    void install(@Observes Router router) {
        router.route().order(BEFORE_ALL_ROUTES).handler(BlankAccept::drop);
    }

    private static void drop(RoutingContext routing) {
        var accept = routing.request().getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.isBlank()) routing.request().headers().remove(HttpHeaders.ACCEPT);
        routing.next();
    }
}

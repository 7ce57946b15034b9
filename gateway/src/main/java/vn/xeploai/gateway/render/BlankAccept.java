package vn.xeploai.gateway.render;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/** An {@code Accept} that names nothing wishes nothing: it is taken for none, where the server would fail over it. */
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

package vn.xeploai.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the pages of problem types at the addresses that problems name as their {@code type}. */
@Singleton
class ProblemRoutes {
    private final ProblemPages pages;

    ProblemRoutes(ProblemPages pages) {
        this.pages = pages;
    }

    void install(@Observes Router router) {
        router.get("/problems/").handler(routing -> send(routing, pages.index()));
        router.get("/problems/:code").handler(routing -> pages.page(routing.pathParam("code"))
                .ifPresentOrElse(page -> send(routing, page), routing::next));
    }

    private static void send(RoutingContext routing, String page) {
        routing.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .end(page);
    }
}

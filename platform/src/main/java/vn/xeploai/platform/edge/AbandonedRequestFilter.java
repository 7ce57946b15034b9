package vn.xeploai.platform.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Does nothing for a request whose caller left while it waited for a thread: after a rush the work of all who gave up would come first. */
public class AbandonedRequestFilter {
    /** No caller sees it; nginx logs such requests by this number. */
    private static final int CALLER_LEFT = 499;

    private final CurrentVertxRequest current;

    AbandonedRequestFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @ServerRequestFilter(priority = 1)
    public Response skip() {
        var routing = current.getCurrent();
        var left = routing != null && routing.response().closed();
        return left ? Response.status(CALLER_LEFT).build() : null;
    }
}

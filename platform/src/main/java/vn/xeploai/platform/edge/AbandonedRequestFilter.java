package vn.xeploai.platform.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.xeploai.platform.problem.BrokenBodyMapper;

/** Does nothing for a request whose caller left while it waited for a thread: after a rush the work of all who gave up would come first. */
public class AbandonedRequestFilter {
    private final CurrentVertxRequest current;

    AbandonedRequestFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @ServerRequestFilter(priority = 1)
    public Response skip() {
        var routing = current.getCurrent();
        var left = routing != null && routing.response().closed();
        return left ? Response.status(BrokenBodyMapper.CALLER_LEFT).build() : null;
    }
}

package vn.xeploai.platform.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.context.RequestHeaders;
import vn.xeploai.platform.precondition.Tagged;
import vn.xeploai.platform.problem.Refusal;

/**
 * Fills the {@link RequestContext} before any other filter runs, refuses addresses that cannot be processed, and puts the number of the
 * request into logs and answer, and the tag of a {@link Tagged} answer into its header.
 */
public class EdgeFilter {
    private final RequestContext context;

    EdgeFilter(RequestContext context) {
        this.context = context;
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    public void begin(ContainerRequestContext request, HttpHeaders headers) {
        var address = request.getUriInfo().getRequestUri();
        context.begin(
                RequestHeaders.of(headers::getHeaderString),
                request.getMethod() + " " + address.getRawPath(),
                address.getRawQuery());
        MDC.put("requestId", context.requestId());
        MDC.put("clientId", context.clientId());
    }

    /** PostgreSQL cannot process the character zero. */
    @ServerRequestFilter(preMatching = true)
    public void refuseZero(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toASCIIString().contains("%00")) throw new UnreadableAddress();
    }

    @ServerRequestFilter
    public void expect(ResourceInfo endpoint) {
        var status = endpoint.getResourceMethod() == null
                ? null
                : endpoint.getResourceMethod().getAnnotation(ResponseStatus.class);
        if (status != null) context.expect(status.value());
    }

    @ServerResponseFilter
    public void name(ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestHeaders.REQUEST_ID, context.requestId());
    }

    @ServerResponseFilter
    public void tag(ContainerResponseContext response) {
        if (response.getEntity() instanceof Tagged tagged) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tagged.etag());
        }
    }

    private static class UnreadableAddress extends Refusal {
        UnreadableAddress() {
            super(Status.BAD_REQUEST, "parameter-malformed", "%00");
        }
    }
}

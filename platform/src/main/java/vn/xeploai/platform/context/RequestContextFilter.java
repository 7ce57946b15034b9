package vn.xeploai.platform.context;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Fills the {@link RequestContext} before any other filter runs, and puts the number of the request into logs and answer. */
public class RequestContextFilter {
    private static final String REQUEST_ID = "X-Request-Id";

    private final RequestContext context;

    RequestContextFilter(RequestContext context) {
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

    @ServerRequestFilter
    public void expect(ResourceInfo endpoint) {
        var status = endpoint.getResourceMethod() == null
                ? null
                : endpoint.getResourceMethod().getAnnotation(ResponseStatus.class);
        if (status != null) context.expect(status.value());
    }

    @ServerResponseFilter
    public void name(ContainerResponseContext response) {
        response.getHeaders().putSingle(REQUEST_ID, context.requestId());
    }
}

package vn.xeploai.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses with the character zero, which PostgreSQL cannot process. */
public class UnreadableAddressFilter {
    @ServerRequestFilter(preMatching = true)
    public void refuseZero(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toASCIIString().contains("%00")) {
            throw new Refusal(Status.BAD_REQUEST, "parameter-malformed", "%00");
        }
    }
}

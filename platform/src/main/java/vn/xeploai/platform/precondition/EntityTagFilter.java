package vn.xeploai.platform.precondition;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the tag of a {@link Tagged} answer into its header. */
public class EntityTagFilter {
    @ServerResponseFilter
    public void tag(ContainerResponseContext response) {
        if (response.getEntity() instanceof Tagged tagged) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tagged.etag());
        }
    }
}

package vn.xeploai.platform.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.xeploai.platform.context.RequestContext;

/** Says where what a call created can be read, also in the stored answer to a repeated call, which is text by then. */
public class LocationFilter {
    private final RequestContext context;
    private final ObjectMapper json;
    private final String root;

    LocationFilter(RequestContext context, ObjectMapper json, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.context = context;
        this.json = json;
        this.root = root;
    }

    @ServerResponseFilter
    public void locate(ContainerResponseContext response, ResourceInfo endpoint) {
        if (response.getStatus() != Status.CREATED.getStatusCode()
                || !Identified.class.isAssignableFrom(
                        endpoint.getResourceMethod().getReturnType())) return;
        var id = id(response.getEntity());
        if (id.isEmpty()) return;
        var collection = context.path().substring(context.path().lastIndexOf('/'));
        response.getHeaders().putSingle(HttpHeaders.LOCATION, root + collection + "/" + id);
    }

    private String id(Object answer) {
        if (answer instanceof Identified created)
            return created.id() == null ? "" : created.id().toString();
        try {
            return json.readTree((String) answer).path("id").asText("");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

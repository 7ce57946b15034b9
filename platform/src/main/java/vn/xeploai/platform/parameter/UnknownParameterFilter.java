package vn.xeploai.platform.parameter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the operation does not have: a misspelt filter that is silently dropped would return everything. */
public class UnknownParameterFilter {
    /** How long a name may be; comparing longer ones would only take time. */
    private static final int LONGEST_NAME = 100;

    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null || request.getUriInfo().getRequestUri().getRawQuery() == null) return;
        var parameters = known.computeIfAbsent(method, KnownParameters::of);
        var unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !parameters.names().contains(name))
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) throw ParameterRefusal.unknown(unknown, parameters.nearestTo(unknown.get(0)));
    }
}

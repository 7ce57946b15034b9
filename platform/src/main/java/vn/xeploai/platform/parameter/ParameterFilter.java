package vn.xeploai.platform.parameter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.xeploai.platform.code.CodeParameters;
import vn.xeploai.platform.json.Nearest;

/**
 * Refuses query parameters that the operation does not have, since a misspelt filter that is silently dropped would return everything, and all
 * values of the address that cannot be what their parameter is. Then it looks up the codes in the address.
 */
public class ParameterFilter {
    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();
    private final Vocabularies vocabularies;
    private final CodeParameters codes;

    ParameterFilter(Vocabularies vocabularies, CodeParameters codes) {
        this.vocabularies = vocabularies;
        this.codes = codes;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null) return;
        var parameters = known.computeIfAbsent(method, KnownParameters::of);
        var address = request.getUriInfo();
        refuseUnknown(parameters, address.getQueryParameters().keySet());
        var faults = parameters.faults(address.getPathParameters(), address.getQueryParameters());
        faults.addAll(vocabularies.faults(parameters.limited(), address.getQueryParameters()));
        if (!faults.isEmpty()) throw ParameterRefusal.malformed(faults);
        if (!parameters.coded().isEmpty()) codes.resolve(parameters.coded(), values(address));
    }

    private static Map<String, List<String>> values(UriInfo address) {
        var values = new HashMap<String, List<String>>(address.getQueryParameters());
        values.putAll(address.getPathParameters());
        return values;
    }

    private static void refuseUnknown(KnownParameters parameters, Set<String> sent) {
        var names = parameters.query().keySet();
        var unknown = sent.stream()
                .filter(name -> !names.contains(name))
                .map(name -> name.substring(0, Math.min(name.length(), Nearest.LONGEST_NAME)))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) throw ParameterRefusal.unknown(unknown, Nearest.to(unknown.get(0), names));
    }
}

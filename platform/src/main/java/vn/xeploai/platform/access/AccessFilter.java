package vn.xeploai.platform.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.xeploai.platform.code.CodeParameters;

/**
 * Lets only those call an operation who are identified, have its scope, and name units and members that are theirs. Who has one unit alone need
 * not name it: it is put into the address, so that every list is cut by the filter that it has.
 */
public class AccessFilter {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final AccessRules rules;
    private final Caller caller;
    private final AccessCheck check;
    private final RecordCheck records;
    private final CodeParameters codes;
    private final CurrentVertxRequest routing;

    AccessFilter(
            AccessRules rules,
            Caller caller,
            AccessCheck check,
            RecordCheck records,
            CodeParameters codes,
            CurrentVertxRequest routing) {
        this.rules = rules;
        this.caller = caller;
        this.check = check;
        this.records = records;
        this.codes = codes;
        this.routing = routing;
    }

    /** Before anything is looked up for the caller. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void identify(ResourceInfo operation) {
        if (operation.getResourceMethod() == null) return;
        caller.identify();
        var rule = rules.of(operation.getResourceMethod()).orElseThrow(AccessRefusal::notAllowed);
        check.begin(rule, rule.scope() == null ? List.of() : caller.grants(rule.scope()));
    }

    /** When the codes in the address have been looked up. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public void checkAddress(ContainerRequestContext request) {
        var rule = check.rule();
        if (rule == null || rule.anywhere() != null || check.isEverywhere()) return;
        if (rule.everywhere() != null) throw AccessRefusal.unitsMissing(rule.scope());
        var path = request.getUriInfo().getPathParameters();
        if (rule.record() != null) records.require(rule.record(), UUID.fromString(path.getFirst("id")));
        var named = codes.named().stream()
                .filter(one -> rule.within().contains(one.field()))
                .toList();
        check.require(named);
        if (named.isEmpty() && !rule.within().isEmpty() && READS.contains(request.getMethod())) addOwnUnit(rule);
    }

    private void addOwnUnit(AccessRule rule) {
        var parameter = rule.within().get(0);
        var roots = check.roots();
        if (roots.size() != 1) throw AccessRefusal.unitRequired(parameter, rule.scope(), roots);
        routing.getCurrent()
                .queryParams()
                .set(parameter, roots.iterator().next().toString());
    }
}

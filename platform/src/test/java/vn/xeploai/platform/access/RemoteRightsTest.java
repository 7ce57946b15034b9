package vn.xeploai.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.access.RightsClient.Inside;
import vn.xeploai.platform.access.RightsClient.InsideQuery;
import vn.xeploai.platform.context.RequestContext;

/** What is remembered of the answers about rights. */
class RemoteRightsTest {
    private final UUID root = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final RequestContext context = new RequestContext();
    private final List<String> asked = new ArrayList<>();
    private final RemoteRights rights = new RemoteRights(client(), context);

    @Test
    void anAnswerIsRememberedForItsCallerAlone() {
        context.identify("https://issuer.test", "no longer granted");
        assertEquals(Set.of(), inside());

        context.identify("https://issuer.test", "granted");
        assertEquals(Set.of(unit), inside());
        assertEquals(Set.of(unit), inside());

        assertEquals(List.of("no longer granted", "granted"), asked);
    }

    private Set<UUID> inside() {
        return rights.inside(Set.of(root), Set.of(unit), Set.of());
    }

    /** No class: a service under test would take it for an endpoint. */
    private RightsClient client() {
        return (RightsClient) Proxy.newProxyInstance(
                RightsClient.class.getClassLoader(),
                new Class<?>[] {RightsClient.class},
                (proxy, method, arguments) -> {
                    asked.add(context.clientId());
                    var isGranted = context.clientId().equals("granted");
                    return new Inside(isGranted ? ((InsideQuery) arguments[0]).units() : Set.of());
                });
    }
}

package vn.xeploai.platform.testing;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.platform.access.Grant;

/**
 * Identifies requests without a token, so that tests of other things need none: the caller is called as {@code X-Client-Id} says and may do
 * everything. With {@code X-Test-Anonymous} nobody is identified.
 */
@Singleton
public class TestCaller implements HttpAuthenticationMechanism {
    public static final String ANONYMOUS = "X-Test-Anonymous";

    private static final Grant EVERYTHING = new Grant(Set.of("*"), null, null, null);

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager providers) {
        var headers = routing.request().headers();
        if (headers.contains("Authorization") || headers.contains(ANONYMOUS))
            return Uni.createFrom().nullItem();
        var name = Optional.ofNullable(headers.get("X-Client-Id")).orElse("anonymous");
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(name))
                        .addAttribute("issuer", "test")
                        .addAttribute("grants", List.of(EVERYTHING))
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().nullItem();
    }

    /** Before tokens are looked for. */
    @Override
    public int getPriority() {
        return 2 * HttpAuthenticationMechanism.DEFAULT_PRIORITY;
    }
}

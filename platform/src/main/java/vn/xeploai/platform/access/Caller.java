package vn.xeploai.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.xeploai.platform.context.RequestContext;

/** The caller of a request, by its token, and what it has been granted. */
@Singleton
class Caller {
    /** Grants that are recorded or ended take effect after so long at the latest. */
    private static final Duration KEPT = Duration.ofSeconds(15);

    private static final int MOST_KEPT = 10_000;

    /** Of those who are not identified, where the release is open. */
    private static final Grant EVERYTHING = new Grant(Set.of("*"), null, null, null);

    private final CurrentIdentityAssociation identities;
    private final RightsDirectory directory;
    private final RequestContext context;
    private final boolean open;
    private final Cache<Name, List<Grant>> recorded =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

    private record Name(String issuer, String name) {}

    Caller(
            CurrentIdentityAssociation identities,
            RightsDirectory directory,
            RequestContext context,
            @ConfigProperty(name = "xeploai.access.open") boolean open) {
        this.identities = identities;
        this.directory = directory;
        this.context = context;
        this.open = open;
    }

    /**
     * Writes into the context of the request who calls. Where the release is open, who sends no token is not identified.
     *
     * @throws vn.xeploai.platform.problem.Refusal 401 {@code caller-unknown} without a token, {@code token-invalid} with one that was not
     *     issued for this system or has expired
     */
    void identify() {
        var identity = identity();
        if (!identity.isAnonymous()) {
            context.identify(
                    identity.getAttribute(TokenGrants.ISSUER),
                    identity.getPrincipal().getName());
        } else if (!open) {
            throw AccessRefusal.callerUnknown();
        }
    }

    private SecurityIdentity identity() {
        try {
            return identities.getIdentity();
        } catch (AuthenticationFailedException invalid) {
            throw AccessRefusal.tokenInvalid();
        }
    }

    /**
     * The grants that allow a scope. If one in the token holds everywhere, those that are recorded are not looked up.
     *
     * @throws vn.xeploai.platform.problem.Refusal 403 {@code scope-missing} if there is none
     */
    List<Grant> grants(String scope) {
        var allowed = allowing(scope, inToken());
        if (allowed.stream().noneMatch(Grant::holdsEverywhere)) allowed = allowing(scope, all());
        if (allowed.isEmpty()) throw AccessRefusal.scopeMissing(scope);
        return allowed;
    }

    /** All grants that hold today. */
    List<Grant> all() {
        return Stream.concat(inToken().stream(), recorded().stream()).toList();
    }

    private List<Grant> inToken() {
        return context.verified() ? identity().getAttribute(TokenGrants.GRANTS) : List.of(EVERYTHING);
    }

    private static List<Grant> allowing(String scope, List<Grant> grants) {
        return grants.stream().filter(grant -> grant.allows(scope)).toList();
    }

    private List<Grant> recorded() {
        if (!context.verified()) return List.of();
        return recorded.get(new Name(context.issuer(), context.clientId()), unknown -> directory.grants());
    }
}

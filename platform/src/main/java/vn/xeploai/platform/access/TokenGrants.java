package vn.xeploai.platform.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads grants from the claim of a token that {@code xeploai.access.grants-claim} names, where a provider is trusted with them: a JSON array of
 * {@link Grant}s. Without that setting, rights are only what member-service has recorded.
 */
@Singleton
class TokenGrants implements SecurityIdentityAugmentor {
    /** The attribute of an identity with the issuer of its token. */
    static final String ISSUER = "issuer";

    /** The attribute of an identity with the {@link Grant}s of its token. */
    static final String GRANTS = "grants";

    private static final TypeReference<List<Grant>> TYPE = new TypeReference<>() {};

    private final Optional<String> claim;
    private final ObjectMapper json;

    TokenGrants(@ConfigProperty(name = "xeploai.access.grants-claim") Optional<String> claim, ObjectMapper json) {
        this.claim = claim;
        this.json = json;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token))
            return Uni.createFrom().item(identity);
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(ISSUER, token.getIssuer())
                        .addAttribute(GRANTS, grants(token))
                        .build());
    }

    private List<Grant> grants(JsonWebToken token) {
        Object claimed = claim.map(token::getClaim).orElse(null);
        if (claimed == null) return List.of();
        try {
            return json.readValue(claimed.toString(), TYPE);
        } catch (JsonProcessingException unreadable) {
            throw new AuthenticationFailedException(unreadable);
        }
    }
}

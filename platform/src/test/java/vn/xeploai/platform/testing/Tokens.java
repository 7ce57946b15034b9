package vn.xeploai.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tokens that a service under test accepts. */
public final class Tokens {
    public static final String ISSUER = "https://issuer.test";

    private static final String KEY = "token-signing-key.pem";

    private Tokens() {}

    /** A token whose grants are in it: the scopes, at and below the unit, acting for each unit there; null for everywhere. */
    public static String of(String name, UUID unit, String... scopes) {
        var grant = new HashMap<String, Object>();
        grant.put("scopes", List.of(scopes));
        if (unit != null) grant.put("unitId", unit.toString());
        return sign(name, ISSUER, "xeploai", Duration.ofMinutes(5), List.of(grant));
    }

    /** A token without grants. */
    public static String of(String name) {
        return sign(name, ISSUER, "xeploai", Duration.ofMinutes(5), List.of());
    }

    public static String sign(
            String name, String issuer, String audience, Duration life, List<Map<String, Object>> grants) {
        return "Bearer "
                + Jwt.issuer(issuer)
                        .audience(audience)
                        .subject(name)
                        .expiresIn(life)
                        .claim("grants", new ArrayList<>(grants))
                        .sign(KEY);
    }
}

package vn.xeploai.standalone.signin;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

/** Makes the tokens that the services accept. */
public final class Tokens {
    /** Whom a token is for; the services accept no other. */
    public static final String AUDIENCE = "xeploai";

    /** The claim with the grants of a token. */
    public static final String GRANTS = "grants";

    static final Duration LIFE_OF_USERS = Duration.ofHours(1);
    static final Duration LIFE_OF_MACHINES = Duration.ofMinutes(10);

    private static final String COMMAND_LINE = "xeploai-run";
    private static final String LAUNCHER = "xeploai-launcher";

    private final String issuer;
    private final SigningKeys keys;
    private final Clock clock;

    Tokens(String issuer, SigningKeys keys, Clock clock) {
        this.issuer = issuer;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Those of the system that runs on a data folder, or ran there last.
     *
     * @throws StartFailure if none ever did
     */
    public static Tokens of(DataFolder folder) throws IOException {
        var issuer = PrivateFiles.read(folder.run(SignIn.RECORD)).getProperty(SignIn.ISSUER, "");
        return new Tokens(issuer, SigningKeys.existing(folder), Clock.systemUTC());
    }

    /** Those of the system that runs on a data folder, or will run there, with its provider on that port. */
    public static Tokens of(DataFolder folder, int port) throws IOException {
        return new Tokens(new LocalServer(port).address(), SigningKeys.existing(folder), Clock.systemUTC());
    }

    /** The token of a user or of the agency's system, as {@code ./run token} prints it; empty for any other name. */
    public Optional<String> named(String name) {
        if (name.equals(Clients.AGENCY_SYSTEM)) return Optional.of(ofAgencySystem());
        return User.find(name).map(user -> ofUser(user, COMMAND_LINE));
    }

    /** Lists the names that {@link #named} takes. */
    public static String known() {
        var text = new StringBuilder("These are known:\n");
        for (var user : User.ALL) text.append(known(user.name(), user.english()));
        return text.append(known(Clients.AGENCY_SYSTEM, "System of an agency")).toString();
    }

    private static String known(String name, String label) {
        return "  %-15s %s%n".formatted(name, label);
    }

    String ofUser(User user, String client) {
        var claims = claims(user.name(), user.vietnamese(), client, LIFE_OF_USERS);
        if (user.unlimited()) claims.put(GRANTS, List.of(everything()));
        return keys.sign(claims);
    }

    String ofAgencySystem() {
        var client = Clients.AGENCY_SYSTEM;
        return keys.sign(claims(client, Clients.AGENCY_SYSTEM_NAME, client, LIFE_OF_MACHINES));
    }

    public String ofLauncher() {
        var claims = claims(LAUNCHER, LAUNCHER, LAUNCHER, LIFE_OF_MACHINES);
        claims.put(GRANTS, List.of(everything()));
        return keys.sign(claims);
    }

    /** Tells the client who has signed in; the services do not accept it. */
    String identityOf(User user, String client, String nonce) {
        var claims = claims(user.name(), user.vietnamese(), client, LIFE_OF_USERS);
        claims.put("aud", List.of(client));
        if (nonce != null) claims.put("nonce", nonce);
        return keys.sign(claims);
    }

    private Map<String, Object> claims(String subject, String name, String client, Duration life) {
        var now = clock.instant().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", List.of(AUDIENCE));
        claims.put("sub", subject);
        claims.put("name", name);
        claims.put("azp", client);
        claims.put("client_id", client);
        claims.put("iat", now);
        claims.put("exp", now + life.toSeconds());
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    /** Every scope below every unit, acting for any of them. */
    private static Map<String, Object> everything() {
        var grant = new LinkedHashMap<String, Object>();
        grant.put("scopes", List.of("*"));
        grant.put("unitId", null);
        grant.put("actingUnitId", null);
        return grant;
    }
}

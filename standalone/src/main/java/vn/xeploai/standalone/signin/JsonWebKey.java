package vn.xeploai.standalone.signin;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An RSA key that signs, as JSON writes it (RFC 7517 and 7518). */
record JsonWebKey(Map<String, String> members) {
    static final String ALGORITHM = "RS256";

    private static final int BITS = 2048;
    private static final List<String> PUBLIC = List.of("kty", "use", "alg", "kid", "n", "e");

    static JsonWebKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return of((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonWebKey of(RSAPrivateCrtKey key) {
        var members = new LinkedHashMap<String, String>();
        members.put("kty", "RSA");
        members.put("use", "sig");
        members.put("alg", ALGORITHM);
        members.put("kid", RandomText.next());
        members.put("n", text(key.getModulus()));
        members.put("e", text(key.getPublicExponent()));
        members.put("d", text(key.getPrivateExponent()));
        members.put("p", text(key.getPrimeP()));
        members.put("q", text(key.getPrimeQ()));
        members.put("dp", text(key.getPrimeExponentP()));
        members.put("dq", text(key.getPrimeExponentQ()));
        members.put("qi", text(key.getCrtCoefficient()));
        return new JsonWebKey(members);
    }

    /** @throws IllegalArgumentException if a public part is missing */
    static JsonWebKey of(JsonNode key) {
        var members = new LinkedHashMap<String, String>();
        for (var member : key.properties()) {
            members.put(member.getKey(), member.getValue().asText());
        }
        if (!members.keySet().containsAll(PUBLIC)) throw new IllegalArgumentException("The key is incomplete.");
        return new JsonWebKey(members);
    }

    String id() {
        return members.get("kid");
    }

    Map<String, String> publicMembers() {
        var known = new LinkedHashMap<>(members);
        known.keySet().retainAll(PUBLIC);
        return known;
    }

    PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(
                        number("n"),
                        number("e"),
                        number("d"),
                        number("p"),
                        number("q"),
                        number("dp"),
                        number("dq"),
                        number("qi")));
    }

    private BigInteger number(String name) throws InvalidKeyException {
        if (!members.containsKey(name)) throw new InvalidKeyException("The key has no " + name);
        return new BigInteger(1, Base64.getUrlDecoder().decode(members.get(name)));
    }

    private static String text(BigInteger number) {
        var bytes = number.toByteArray();
        // the first byte may hold nothing but the sign
        var skip = bytes[0] == 0 ? 1 : 0;
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(Arrays.copyOfRange(bytes, skip, bytes.length));
    }
}

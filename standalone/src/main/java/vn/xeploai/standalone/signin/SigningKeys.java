package vn.xeploai.standalone.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

/**
 * The keys that sign tokens, kept in the data folder, so that a token outlives a restart. The first key of the file signs; tokens of the others
 * are accepted until they end.
 */
final class SigningKeys {
    private static final int BITS = 2048;

    private final JWKSet keys;
    private final RSAKey first;

    private SigningKeys(JWKSet keys) {
        this.keys = keys;
        this.first = keys.getKeys().get(0).toRSAKey();
    }

    /** Makes a key if there is none. */
    static SigningKeys in(DataFolder folder) throws IOException {
        var file = file(folder);
        if (Files.notExists(file)) PrivateFiles.write(file, new JWKSet(newKey()).toString(false) + "\n");
        return read(file);
    }

    /** @throws StartFailure if the system has not made any yet */
    static SigningKeys existing(DataFolder folder) throws IOException {
        if (Files.isReadable(file(folder))) return read(file(folder));
        throw new StartFailure(
                "There is no key for tokens that you may read in %s: start the system with ./run first, or set XEPLOAI_DATA to its folder."
                        .formatted(folder.root()));
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String sign(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(first.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(first));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    /** The public halves, as a JWK set. */
    String published() {
        return keys.toString(true);
    }

    private static Path file(DataFolder folder) {
        return folder.secret("sign-in-keys.json");
    }

    private static SigningKeys read(Path file) throws IOException {
        try {
            return new SigningKeys(JWKSet.load(file.toFile()));
        } catch (ParseException | RuntimeException damaged) {
            throw new StartFailure(
                    "%s does not contain keys. Delete it to have a new one made; tokens made before are refused then."
                            .formatted(file),
                    damaged);
        }
    }
}

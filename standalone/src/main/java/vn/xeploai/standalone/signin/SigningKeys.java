package vn.xeploai.standalone.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

/**
 * The keys that sign tokens, kept in the data folder as a JWK set, so that a token outlives a restart. The first key signs; tokens of the others
 * are accepted until they end.
 */
final class SigningKeys {
    private final List<JsonWebKey> keys;
    private final PrivateKey first;

    private SigningKeys(List<JsonWebKey> keys) throws GeneralSecurityException {
        this.keys = keys;
        this.first = keys.get(0).privateKey();
    }

    /** Makes a key if there is none. */
    static SigningKeys in(DataFolder folder) throws IOException {
        var file = file(folder);
        if (Files.notExists(file)) {
            PrivateFiles.write(file, set(List.of(JsonWebKey.generate().members())) + "\n");
        }
        return read(file);
    }

    /** @throws StartFailure if the system has not made any yet */
    static SigningKeys existing(DataFolder folder) throws IOException {
        if (Files.isReadable(file(folder))) return read(file(folder));
        throw new StartFailure(
                "There is no key for tokens that you may read in %s: start the system with ./run first, or set XEPLOAI_DATA to its folder."
                        .formatted(folder.root()));
    }

    /** A signed JWT (RFC 7519). */
    String sign(Map<String, Object> claims) {
        var header = Map.of(
                "alg", JsonWebKey.ALGORITHM, "typ", "JWT", "kid", keys.get(0).id());
        var content = encoded(Json.write(header).getBytes(UTF_8)) + "."
                + encoded(Json.write(claims).getBytes(UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(first);
            signature.update(content.getBytes(US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public halves, as a JWK set. */
    String published() {
        return set(keys.stream().map(JsonWebKey::publicMembers).toList());
    }

    private static String set(List<Map<String, String>> keys) {
        return Json.write(Map.of("keys", keys));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Path file(DataFolder folder) {
        return folder.secret("sign-in-keys.json");
    }

    private static SigningKeys read(Path file) throws IOException {
        try {
            var keys = new ArrayList<JsonWebKey>();
            for (var key : Json.read(Files.readString(file)).path("keys")) keys.add(JsonWebKey.of(key));
            return new SigningKeys(keys);
        } catch (JsonProcessingException | GeneralSecurityException | RuntimeException damaged) {
            throw new StartFailure(
                    "%s does not contain keys. Delete it to have a new one made; tokens made before are refused then."
                            .formatted(file),
                    damaged);
        }
    }
}

package vn.xeploai.members.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Keeps identity numbers out of the database, which stores a ciphertext bound to its member and a keyed hash for searching. Created at
 * startup, so that a service without its keys does not start.
 */
@Startup
@Singleton
public class IdentityVault {
    @ConfigMapping(prefix = "xeploai.identity")
    interface IdentityConfig {
        /** The file that {@code new-keyset} created. */
        Path keyset();
    }

    /** An identity number as it is stored; both parts are null if there is none. */
    public record Seal(byte[] cipher, String hash) {}

    private static final int HASH_BYTES = 32;

    private final Aead encryption;
    private final PrfSet search;

    IdentityVault(IdentityConfig config) throws IOException, GeneralSecurityException {
        var keyset = Keyset.read(config.keyset());
        encryption = keyset.encryption().getPrimitive(RegistryConfiguration.get(), Aead.class);
        search = keyset.search().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** @param digits null if no number is recorded */
    public Seal seal(String digits, UUID memberId) {
        if (digits == null) return new Seal(null, null);
        var number = new IdentityNumber(digits);
        return new Seal(encrypt(number, memberId), hash(number));
    }

    byte[] encrypt(IdentityNumber number, UUID memberId) {
        try {
            return encryption.encrypt(number.digits().getBytes(StandardCharsets.US_ASCII), bytes(memberId));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The identity number cannot be encrypted", failure);
        }
    }

    /** @throws IllegalStateException if the ciphertext belongs to another member or was made with other keys */
    public IdentityNumber decrypt(byte[] ciphertext, UUID memberId) {
        try {
            return new IdentityNumber(
                    new String(encryption.decrypt(ciphertext, bytes(memberId)), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The identity number of member " + memberId + " cannot be read", failure);
        }
    }

    /** The keyed hash, equal for equal numbers. */
    public String hash(IdentityNumber number) {
        try {
            return HexFormat.of()
                    .formatHex(search.computePrimary(number.digits().getBytes(StandardCharsets.US_ASCII), HASH_BYTES));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The identity number cannot be hashed", failure);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

package vn.xeploai.members.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The keys for identity numbers, in one file that only the service may read: {@code encryption} (AES-256-GCM) and {@code search}
 * (HMAC-SHA-256). If the file is lost, so are the numbers.
 */
public record Keyset(KeysetHandle encryption, KeysetHandle search) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /**
     * Creates new keys.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file exists: keys are never overwritten
     */
    public static void create(Path file) throws IOException {
        var keys = JSON.createObjectNode();
        keys.set("encryption", generated(PredefinedAeadParameters.AES256_GCM));
        keys.set("search", generated(PredefinedPrfParameters.HMAC_SHA256_PRF));
        var bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(keys);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    static Keyset read(Path file) throws IOException, GeneralSecurityException {
        var keys = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
        return new Keyset(parsed(keys.required("encryption")), parsed(keys.required("search")));
    }

    private static JsonNode generated(Parameters parameters) throws IOException {
        try {
            var handle = KeysetHandle.generateNew(parameters);
            return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException failure) {
            throw new IOException("No keys could be created", failure);
        }
    }

    private static KeysetHandle parsed(JsonNode key) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(key.toString(), InsecureSecretKeyAccess.get());
    }
}

package vn.xeploai.members.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.xeploai.members.identity.Keyset;

/** New keys for the identity numbers of a test run. */
public class KeysetResource implements QuarkusTestResourceLifecycleManager {
    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("keyset");
            Keyset.create(folder.resolve("keyset.json"));
            return Map.of(
                    "XEPLOAI_IDENTITY_KEYSET", folder.resolve("keyset.json").toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        try {
            Files.deleteIfExists(folder.resolve("keyset.json"));
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

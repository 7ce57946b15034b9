package vn.xeploai.standalone.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;

class IdentityKeysetTest {
    private final PackagedService none = new PackagedService("member-service", Path.of("no.jar"));

    @TempDir
    Path data;

    @Test
    void theKeysetThatIsThereIsKept() throws Exception {
        try (var folder = DataFolder.open(data)) {
            Files.writeString(folder.secret("identity-keyset.json"), "{}");

            assertEquals(folder.secret("identity-keyset.json"), IdentityKeyset.in(folder, none));
        }
    }

    @Test
    void noNewKeysetIsMadeForOldData() throws Exception {
        try (var folder = DataFolder.open(data)) {
            Files.createDirectory(folder.cluster());
            Files.writeString(folder.cluster().resolve("PG_VERSION"), "18\n");

            var refusal = assertThrows(StartFailure.class, () -> IdentityKeyset.in(folder, none));

            assertTrue(refusal.getMessage().contains("backup"), refusal.getMessage());
        }
    }

    @Test
    void aCommandThatFailsIsShown() throws Exception {
        try (var folder = DataFolder.open(data)) {
            var refusal = assertThrows(StartFailure.class, () -> IdentityKeyset.in(folder, none));

            assertTrue(refusal.getMessage().contains("no.jar"), refusal.getMessage());
        }
    }
}

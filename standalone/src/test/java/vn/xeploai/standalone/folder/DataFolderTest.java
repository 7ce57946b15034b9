package vn.xeploai.standalone.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.JavaProcesses;
import vn.xeploai.standalone.StartFailure;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void aSecondLauncherOfThisProcessIsRefused() {
        try (var first = DataFolder.open(parent.resolve("data"))) {
            assertThrows(StartFailure.class, () -> DataFolder.open(first.root()));
        }
    }

    @Test
    void aSecondLauncherLearnsWhichProcessHoldsTheFolder() throws Exception {
        var data = parent.resolve("data");
        var holder = JavaProcesses.aJava(FolderHolder.class).directory(parent.toFile());
        holder.command().add(data.toString());
        var process = holder.start();
        assertEquals('+', process.getInputStream().read());

        var refusal = assertThrows(StartFailure.class, () -> DataFolder.open(data));

        assertTrue(refusal.getMessage().contains("process " + process.pid()), refusal.getMessage());
        process.destroyForcibly().waitFor();
        DataFolder.open(data).close();
    }

    @Test
    void onlyTheOwnerMayReadAnything() throws Exception {
        try (var folder = DataFolder.open(parent.resolve("data"))) {
            PrivateFiles.write(folder.secret("password"), "x");

            assertEquals("rwx------", permissions(folder.root()));
            assertEquals("rw-------", permissions(folder.secret("password")));
        }
    }

    @Test
    void theFolderMayBeALink() throws Exception {
        var elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        var link = Files.createSymbolicLink(parent.resolve("data"), elsewhere);

        try (var folder = DataFolder.open(link)) {
            assertEquals(elsewhere.toRealPath(), folder.root());
        }
    }

    @Test
    void aFileInTheFoldersPlaceIsExplained() throws Exception {
        var file = Files.createFile(parent.resolve("data"));

        var refusal = assertThrows(StartFailure.class, () -> DataFolder.open(file));

        assertTrue(refusal.getMessage().contains("XEPLOAI_DATA"), refusal.getMessage());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

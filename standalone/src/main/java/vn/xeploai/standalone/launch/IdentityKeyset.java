package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;
import vn.xeploai.standalone.process.Commands;

/** The keys with which member-service encrypts identity numbers. They are created once, before the first member: recorded numbers need them. */
final class IdentityKeyset {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private IdentityKeyset() {}

    static Path in(DataFolder folder, PackagedService memberService) throws IOException {
        var keyset = folder.secret("identity-keyset.json");
        if (Files.exists(keyset)) return keyset;
        if (folder.hasCluster()) {
            throw new StartFailure(
                    "%s is missing, which is needed to read the identity numbers in the database.%nRestore the file from a backup."
                            .formatted(keyset));
        }
        PrivateFiles.deleteDrafts(keyset);
        var draft = PrivateFiles.draftOf(keyset);
        var made = Commands.run(PATIENCE, memberService.command(List.of(), "new-keyset", draft.toString()));
        if (!made.succeeded() || Files.notExists(draft)) {
            throw new StartFailure("The identity keyset cannot be created (exit code %d):%n%s"
                    .formatted(made.exitCode(), made.output()));
        }
        PrivateFiles.settle(draft, keyset);
        return keyset;
    }
}

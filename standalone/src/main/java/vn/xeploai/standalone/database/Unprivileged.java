package vn.xeploai.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.process.Commands;

/**
 * PostgreSQL refuses to run as root. For root its programs are started in a user namespace of their own ({@code unshare -U}), in which
 * root has no privileges but still owns its files. {@code unshare} becomes the program it starts, which keeps the process id.
 */
final class Unprivileged {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final boolean root;

    private Unprivileged(boolean root) {
        this.root = root;
    }

    /**
     * For programs that must read {@code folder}.
     *
     * @throws StartFailure if root may not make user namespaces here, or could not read the folder from within one
     */
    static Unprivileged forFolder(Path folder) throws IOException {
        var isRoot = System.getProperty("os.name").equals("Linux")
                && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        var unprivileged = new Unprivileged(isRoot);
        if (isRoot) unprivileged.check(folder);
        return unprivileged;
    }

    List<String> command(List<String> command) {
        if (!root) return command;
        var unprivileged = new ArrayList<>(List.of("unshare", "-U"));
        unprivileged.addAll(command);
        return unprivileged;
    }

    private void check(Path folder) {
        if (!Commands.run(PATIENCE, command(List.of("true"))).succeeded()) {
            throw new StartFailure(
                    "PostgreSQL does not run as root, and this system does not let root step down (unshare -U fails)."
                            + " Run this as an ordinary user.");
        }
        if (!Commands.run(PATIENCE, command(List.of("ls", folder.toString()))).succeeded()) {
            throw new StartFailure(
                    "PostgreSQL does not run as root, and without root's privileges the folder %s cannot be entered.%nRun this as the owner of that folder, or set XEPLOAI_DATA to a folder of root's own."
                            .formatted(folder));
        }
    }
}

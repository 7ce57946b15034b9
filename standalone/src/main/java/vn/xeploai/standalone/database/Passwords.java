package vn.xeploai.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

/** The passwords of all roles, generated at the first start and stored in one file that only its owner can read. */
final class Passwords {
    private static final String FILE = "database.properties";

    private final Properties byRole;

    private Passwords(Properties byRole) {
        this.byRole = byRole;
    }

    static Passwords of(DataFolder folder) throws IOException {
        var file = folder.secret(FILE);
        if (Files.notExists(file)) {
            if (folder.hasCluster()) {
                throw new StartFailure(
                        "%s is missing, but its database exists. Restore the file from a backup.".formatted(file));
            }
            PrivateFiles.write(file, newPasswords());
        }
        return new Passwords(PrivateFiles.read(file));
    }

    String of(String role) {
        var password = byRole.getProperty(role);
        if (password == null) throw new StartFailure("secrets/%s contains no password for %s.".formatted(FILE, role));
        return password;
    }

    private static String newPasswords() {
        var lines = new StringBuilder(role(Roles.ADMIN));
        for (var database : Roles.DATABASES) {
            lines.append(role(Roles.owner(database))).append(role(Roles.service(database)));
        }
        return lines.toString();
    }

    private static String role(String name) {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return name + "=" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n";
    }
}

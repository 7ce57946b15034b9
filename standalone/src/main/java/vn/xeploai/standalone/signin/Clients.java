package vn.xeploai.standalone.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;

/** The programs that obtain tokens: the UI, in which people sign in, and a system that signs in by itself, with a secret. */
final class Clients {
    static final String UI = "xeploai-ui";
    static final String AGENCY_SYSTEM = "agency-system";
    static final String AGENCY_SYSTEM_NAME = "Hệ thống của cơ quan";

    private final String secret;

    private Clients(String secret) {
        this.secret = secret;
    }

    /** Generates the secret at the first start. */
    static Clients in(DataFolder folder) throws IOException {
        var file = folder.secret("sign-in.properties");
        if (Files.notExists(file)) PrivateFiles.write(file, AGENCY_SYSTEM + "=" + RandomText.next() + "\n");
        var secret = PrivateFiles.read(file).getProperty(AGENCY_SYSTEM);
        if (secret == null) throw new StartFailure("%s contains no secret of %s.".formatted(file, AGENCY_SYSTEM));
        return new Clients(secret);
    }

    /** @param given null or empty for a client that has no secret, which cannot keep one */
    boolean authenticates(String client, String given) {
        var sent = given == null ? "" : given;
        return switch (client) {
            case UI -> sent.isEmpty();
            case AGENCY_SYSTEM -> MessageDigest.isEqual(sent.getBytes(UTF_8), secret.getBytes(UTF_8));
            default -> false;
        };
    }
}

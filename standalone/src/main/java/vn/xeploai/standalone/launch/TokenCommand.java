package vn.xeploai.standalone.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import vn.xeploai.standalone.StartFailure;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.signin.Tokens;

/**
 * {@code ./run token USER} prints a token and nothing else, for use with curl. The system need not run, but must have been started once. The
 * token names the port that the provider had last, unless {@code SIGN_IN_PORT} is set.
 */
final class TokenCommand {
    private static final int PRINTED = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Settings settings;
    private final boolean portIsSet;
    private final PrintStream out;
    private final PrintStream messages;

    TokenCommand(Map<String, String> environment, Path home, PrintStream out, PrintStream messages) {
        this.settings = Settings.of(environment, home);
        this.portIsSet = !environment.getOrDefault(Settings.SIGN_IN_PORT, "").isBlank();
        this.out = out;
        this.messages = messages;
    }

    /** Returns the exit code: 1 if there is no key yet, 2 for an unknown user. */
    int run(String... arguments) {
        if (arguments.length != 2 || !arguments[0].equals("token")) {
            messages.printf("Usage: ./run token USER%n%s", Tokens.known());
            return MISUSED;
        }
        try {
            var token = tokens(DataFolder.toRead(settings.data())).named(arguments[1]);
            if (token.isEmpty()) return unknown(arguments[1]);
            out.println(token.get());
            return PRINTED;
        } catch (IOException | StartFailure failure) {
            messages.println(failure.getMessage());
            return FAILED;
        }
    }

    private Tokens tokens(DataFolder folder) throws IOException {
        return portIsSet ? Tokens.of(folder, settings.signInPort()) : Tokens.of(folder);
    }

    private int unknown(String user) {
        messages.printf("There is no user %s. %s", user, Tokens.known());
        return MISUSED;
    }
}

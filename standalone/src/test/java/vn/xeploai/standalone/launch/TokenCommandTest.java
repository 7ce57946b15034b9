package vn.xeploai.standalone.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.signin.SignIn;

class TokenCommandTest {
    @TempDir
    Path data;

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void itPrintsATokenOfTheRunningOrStoppedSystemAndNothingElse() throws Exception {
        String issuer;
        try (var folder = DataFolder.open(data);
                var signIn = SignIn.start(folder, 0, 8080)) {
            issuer = signIn.issuer();
            assertEquals(0, run("token", "ward"));
        }
        assertEquals(0, run("token", "admin"));
        environment.put("SIGN_IN_PORT", "9083");
        assertEquals(0, run("token", "agency-system"));

        var lines = printed.toString(UTF_8).lines().toList();
        assertEquals(3, lines.size());
        assertEquals("ward", SignedJWT.parse(lines.get(0)).getJWTClaimsSet().getSubject());
        assertEquals(issuer, SignedJWT.parse(lines.get(1)).getJWTClaimsSet().getIssuer());
        assertEquals(
                "http://127.0.0.1:9083",
                SignedJWT.parse(lines.get(2)).getJWTClaimsSet().getIssuer());
        assertEquals("", messages.toString(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token mayor", "token", "token ward admin", "tokens ward"})
    void whatIsMisusedListsTheUsers(String command) throws Exception {
        try (var folder = DataFolder.open(data)) {
            SignIn.start(folder, 0, 8080).close();
        }

        assertEquals(2, run(command.split(" ")));

        assertEquals("", printed.toString(UTF_8));
        for (var user : new String[] {"admin", "province", "cell-secretary", "agency-system"}) {
            assertTrue(messages.toString(UTF_8).contains("  " + user + " "), messages.toString(UTF_8));
        }
    }

    @Test
    void aSystemThatWasNeverStartedHasNoTokens() {
        assertEquals(1, run("token", "admin"));

        assertEquals("", printed.toString(UTF_8));
        assertTrue(messages.toString(UTF_8).contains("start the system with ./run first"), messages.toString(UTF_8));
    }

    private int run(String... arguments) {
        environment.put("XEPLOAI_DATA", data.toString());
        return new TokenCommand(
                        environment,
                        data,
                        new PrintStream(printed, true, UTF_8),
                        new PrintStream(messages, true, UTF_8))
                .run(arguments);
    }
}

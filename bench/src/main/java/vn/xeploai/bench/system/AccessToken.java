package vn.xeploai.bench.system;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import vn.xeploai.bench.Failure;

/** The administrator's access token for one system, as {@code ./run token admin} prints it, made anew well before its hour ends. */
final class AccessToken implements Supplier<String> {
    private static final long USE_MINUTES = 30;

    private final Path home;
    private final Path data;
    private final int signInPort;
    private String token;
    private long made;

    AccessToken(Path home, Path data, int signInPort) {
        this.home = home;
        this.data = data;
        this.signInPort = signInPort;
    }

    /** Before the first start of the system there is no key to make it with. */
    boolean canBeMade() {
        return Files.exists(data.resolve("secrets/sign-in-keys.json"));
    }

    @Override
    public synchronized String get() {
        if (token == null || NANOSECONDS.toMinutes(System.nanoTime() - made) >= USE_MINUTES) {
            token = printed();
            made = System.nanoTime();
        }
        return token;
    }

    private String printed() {
        var command = new ProcessBuilder(home.resolve("run").toString(), "token", "admin")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().put("XEPLOAI_DATA", data.toString());
        command.environment().put("SIGN_IN_PORT", String.valueOf(signInPort));
        try {
            var process = command.start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) return printed.trim();
            throw new Failure("There is no token for the system on " + data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}

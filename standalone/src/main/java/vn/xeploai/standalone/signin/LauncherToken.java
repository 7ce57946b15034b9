package vn.xeploai.standalone.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The token of the launcher's own calls, made anew well before it ends. */
final class LauncherToken implements Supplier<String> {
    private static final Duration USE = Tokens.LIFE_OF_MACHINES.dividedBy(2);

    private final Tokens tokens;
    private final Clock clock;
    private String token;
    private Instant until = Instant.MIN;

    LauncherToken(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public synchronized String get() {
        var now = clock.instant();
        if (!now.isBefore(until)) {
            token = tokens.ofLauncher();
            until = now.plus(USE);
        }
        return token;
    }
}

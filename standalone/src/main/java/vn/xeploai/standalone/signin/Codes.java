package vn.xeploai.standalone.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The codes with which a client fetches the token of somebody who has signed in. Each works once, within a minute. */
final class Codes {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 1000;

    private final Clock clock;
    private final Map<String, Issued> issued = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Issued> eldest) {
            return size() > MOST;
        }
    };

    Codes(Clock clock) {
        this.clock = clock;
    }

    synchronized String issue(AuthorizationRequest request, User user) {
        var code = RandomText.next();
        issued.put(code, new Issued(request, user, clock.instant().plus(LIFE)));
        return code;
    }

    /** Empty if it was never issued, has been used, or is too old. */
    synchronized Optional<Issued> take(String code) {
        return Optional.ofNullable(issued.remove(code))
                .filter(found -> clock.instant().isBefore(found.until()));
    }

    /** Who signed in, and what was asked for. */
    record Issued(AuthorizationRequest request, User user, Instant until) {}
}

package vn.xeploai.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "xeploai.forward")
interface ForwardConfig {
    @WithDefault("1s")
    Duration connectTimeout();

    /** How long a service may be silent before the call fails with 503. */
    @WithDefault("60s")
    Duration idleTimeout();

    /** The same of what may concern a whole country: a decision on the structure, the opening of a campaign. */
    @WithDefault("30m")
    Duration longTimeout();
}

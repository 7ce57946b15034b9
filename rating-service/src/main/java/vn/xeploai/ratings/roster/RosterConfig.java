package vn.xeploai.ratings.roster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "xeploai.roster")
interface RosterConfig {
    /** How long to wait for acts of member-service that are still running, before a roster is read. */
    @WithDefault("10s")
    Duration settleTimeout();
}

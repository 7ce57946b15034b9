package vn.xeploai.gateway.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "xeploai.source")
interface SourceConfig {
    /** How long one call of a source may take, from connecting to the last byte. */
    @WithDefault("10s")
    Duration timeout();

    /** The same for a call that applies the rules to every subject below a unit. */
    @WithDefault("60s")
    Duration rulesTimeout();

    /** How long all calls of a question over many years may take together. */
    @WithDefault("10s")
    Duration trendTimeout();

    /** How long a stream may be silent before it is closed. */
    @WithDefault("60s")
    Duration streamTimeout();
}

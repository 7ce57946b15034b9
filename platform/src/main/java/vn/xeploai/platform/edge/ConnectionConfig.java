package vn.xeploai.platform.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "xeploai.connection")
interface ConnectionConfig {
    /** How long the head of a request may take, from its first byte to the empty line. */
    @WithDefault("10s")
    Duration headTimeout();

    /** How long a connection may be open without a request. */
    @WithDefault("75s")
    Duration keepAlive();

    /** How long a caller may take none of its answer while more is ready to be sent. */
    @WithDefault("60s")
    Duration stallTimeout();
}

package vn.xeploai.gateway.forward;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

@ConfigMapping(prefix = "xeploai.forward")
interface ForwardConfig {
    @WithDefault("1s")
    Duration connectTimeout();

    /** How long a call may wait for a connection before it fails with 503. */
    @WithDefault("1s")
    Duration waitTimeout();

    /** How long a service may be silent before the call fails with 503. */
    @WithDefault("60s")
    Duration idleTimeout();

    /** The same of the few acts that may concern a whole country: a decision on the structure, the opening of a campaign. */
    @WithDefault("30m")
    Duration longTimeout();

    /** Connections to each service, by lane. */
    Map<Lane, Integer> connections();

    /** How many calls of the gateway's own endpoints are worked on at once, by lane. */
    Map<Lane, Integer> own();

    /** Calls of a lane that may wait for a connection, or for their turn; one more fails with 503 at once. */
    @WithDefault("128")
    int waiting();

    /** A body up to this size is received whole before its call takes a connection. */
    @WithDefault("32K")
    MemorySize heldBody();

    /** How long a caller may keep a call waiting: for the whole of a held body, or while the rest of a larger body or answer is due. */
    @WithDefault("15s")
    Duration callerPatience();

    /** What a caller must send or take each second, on average, of a body or answer that takes longer than the patience. */
    @WithDefault("16K")
    MemorySize callerRate();
}

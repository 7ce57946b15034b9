package vn.xeploai.gateway.forward;

import java.time.Duration;
import vn.xeploai.gateway.source.Source;

/**
 * One call on its way to a service.
 *
 * @param target path and query at the service
 * @param bodyHeld whether the body is received whole before the call takes a connection
 * @param patience how long the service may be silent
 */
record ForwardCall(Source source, String target, Lane lane, boolean bodyHeld, Duration patience) {}

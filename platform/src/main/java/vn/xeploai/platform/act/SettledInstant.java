package vn.xeploai.platform.act;

import java.time.Instant;

/**
 * As of when something is told.
 *
 * @param knownAt the instant that was asked for, or else the watermark
 * @param watermark up to here everything is settled; never before {@code knownAt}
 */
public record SettledInstant(Instant knownAt, Instant watermark) {}

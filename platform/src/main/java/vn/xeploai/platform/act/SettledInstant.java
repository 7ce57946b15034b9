package vn.xeploai.platform.act;

import java.time.Instant;

/**
 * The instant as of which an answer is given.
 *
 * @param knownAt the requested instant, or else the watermark
 * @param watermark everything up to this instant is settled; never before {@code knownAt}
 */
public record SettledInstant(Instant knownAt, Instant watermark) {}

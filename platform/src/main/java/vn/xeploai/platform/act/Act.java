package vn.xeploai.platform.act;

import java.time.Instant;
import java.util.UUID;

/**
 * One writing transaction as it is remembered.
 *
 * @param id named by every fact that the transaction recorded
 * @param recordedAt the one instant at which all of them were recorded (UTC, microseconds)
 */
public record Act(UUID id, Instant recordedAt) {}

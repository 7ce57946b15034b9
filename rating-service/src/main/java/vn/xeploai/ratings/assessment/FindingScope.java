package vn.xeploai.ratings.assessment;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Which ratings are looked at, as known when. Public, since Jdbi binds public types only.
 *
 * @param under a unit of the copied tree; null for all of the campaign
 */
public record FindingScope(UUID campaign, UUID under, OffsetDateTime knownAt) {}

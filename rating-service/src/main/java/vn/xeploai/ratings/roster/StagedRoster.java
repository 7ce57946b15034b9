package vn.xeploai.ratings.roster;

import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.campaign.RosterCopy;

/**
 * A roster of member-service that was read to its end and is staged.
 *
 * @param ancestors the units above its root
 * @param ended campaigns that overlap with it, but whose roots no longer exist on its day
 */
public record StagedRoster(UUID id, RosterCopy copy, List<UUID> ancestors, List<UUID> ended) {}

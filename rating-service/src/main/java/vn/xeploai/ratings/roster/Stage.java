package vn.xeploai.ratings.roster;

import java.util.List;
import java.util.UUID;
import vn.xeploai.ratings.campaign.RosterCopy;

/**
 * A roster that was pulled whole and lies staged.
 *
 * @param ancestors the units above its root
 * @param ended campaigns that overlap with it, but whose roots do not stand on its day any more
 */
record Stage(UUID id, RosterCopy copy, List<UUID> ancestors, List<UUID> ended) {}

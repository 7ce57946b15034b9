package vn.xeploai.gateway.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/**
 * What both services report, unit by unit, about the rows that differ.
 *
 * @param members how many members are at and below the root, examined or not
 * @param covered whether the root is in the copy of a campaign, so that no unit below it is below no campaign
 */
record UnitFacts(
        UUID root,
        LocalDate on,
        Instant knownAt,
        long members,
        boolean covered,
        List<TreeUnit> tree,
        List<Headcount> headcounts,
        List<UnitTally> tallies) {}

package vn.xeploai.gateway.basis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.MemberRating;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally.Key;

/**
 * Everything that a restated report is made from.
 *
 * @param unit the requested unit
 * @param tallies of every unit that the lineage names on the earlier day
 * @param headcounts of the units that links start from
 * @param members the ratings of the members of each unit that was divided, in each campaign
 * @param rosters the members of each unit that was divided and whose members no campaign rates
 */
public record RestatedFacts(
        TreeUnit unit,
        Lineage lineage,
        Tallies tallies,
        List<Headcount> headcounts,
        Map<Key, List<MemberRating>> members,
        Map<UUID, List<UUID>> rosters) {}

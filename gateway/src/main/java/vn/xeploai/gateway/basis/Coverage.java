package vn.xeploai.gateway.basis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.Tallies;

/** Which units of the period belong to a campaign, and what it rates: the units that one copied, and all below them. */
final class Coverage {
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<UUID, Set<SubjectKind>> copied = new HashMap<>();
    private final Set<SubjectKind> kinds = EnumSet.noneOf(SubjectKind.class);

    Coverage(Lineage lineage, Tallies tallies) {
        lineage.fromUnits().forEach(unit -> parents.put(unit.id(), unit.parentId()));
        var rated = SubjectKind.byCampaign(tallies);
        for (var unit : tallies.units()) {
            var here = rated.getOrDefault(unit.campaignId(), Set.of());
            copied.computeIfAbsent(unit.unitId(), any -> EnumSet.noneOf(SubjectKind.class))
                    .addAll(here);
            kinds.addAll(here);
        }
    }

    boolean reaches(UUID unit) {
        for (var step = unit; step != null; step = parents.get(step)) {
            if (copied.containsKey(step)) return true;
        }
        return false;
    }

    /** Whether a campaign that the unit belongs to rates the kind. */
    boolean rates(UUID unit, SubjectKind kind) {
        for (var step = unit; step != null; step = parents.get(step)) {
            if (copied.getOrDefault(step, Set.of()).contains(kind)) return true;
        }
        return false;
    }

    /** Whether there are campaigns, and none of them rates the kind. */
    boolean leavesOut(SubjectKind kind) {
        return !copied.isEmpty() && !kinds.contains(kind);
    }
}

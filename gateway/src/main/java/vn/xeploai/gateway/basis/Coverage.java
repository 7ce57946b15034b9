package vn.xeploai.gateway.basis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.UnitTally;

/** Which units of the period belong to a campaign: those that one copied, and all below them. */
final class Coverage {
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Set<UUID> copied;

    Coverage(Lineage lineage, Tallies tallies) {
        lineage.fromUnits().forEach(unit -> parents.put(unit.id(), unit.parentId()));
        copied = tallies.units().stream().map(UnitTally::unitId).collect(Collectors.toSet());
    }

    boolean reaches(UUID unit) {
        for (var step = unit; step != null; step = parents.get(step)) {
            if (copied.contains(step)) return true;
        }
        return false;
    }
}

package vn.xeploai.emulation.eligibility;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origin;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origins;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.register.UnitOrigin;

/**
 * From which units others came by mergers and divisions, as member-service has it. A unit that is renamed or moved remains the same. For one
 * question, in which each unit is asked about once, and none after member-service has not answered.
 */
final class UnitOrigins {
    private static final Logger LOG = Logger.getLogger(UnitOrigins.class);

    private final UnitDirectory directory;
    private final Map<UUID, Origins> asked = new HashMap<>();
    private boolean unavailable;

    UnitOrigins(UnitDirectory directory) {
        this.directory = directory;
    }

    /**
     * Of the units that came from others, or of which member-service did not answer.
     *
     * @param knownAt the same for the whole question
     */
    Map<UUID, Origins> of(Collection<UUID> units, OffsetDateTime knownAt) {
        var open = units.stream()
                .filter(unit -> !asked.containsKey(unit))
                .distinct()
                .toList();
        if (!open.isEmpty()) ask(open, knownAt);
        var found = new HashMap<UUID, Origins>();
        for (var unit : units) {
            var origins = asked.get(unit);
            if (!origins.known() || !origins.units().isEmpty()) found.put(unit, origins);
        }
        return found;
    }

    private void ask(List<UUID> units, OffsetDateTime knownAt) {
        var found = unavailable ? null : steps(units, knownAt);
        for (var unit : units)
            asked.put(unit, found == null ? Origins.UNKNOWN : new Origins(true, found.getOrDefault(unit, List.of())));
    }

    /** By the unit that came from them; null if member-service did not answer. */
    private Map<UUID, List<Origin>> steps(List<UUID> units, OffsetDateTime knownAt) {
        var instant = knownAt.equals(OffsetDateTime.MAX) ? null : knownAt.toInstant();
        try {
            return directory.origins(units, instant).stream()
                    .filter(step -> !step.fromId().equals(step.unitId()))
                    .distinct()
                    .collect(Collectors.groupingBy(
                            UnitOrigin::unitId,
                            Collectors.mapping(
                                    step -> new Origin(step.fromId(), step.effectiveOn()), Collectors.toList())));
        } catch (Refusal refusal) {
            LOG.warnf("The predecessors of %d units are unknown: %s", units.size(), refusal.getMessage());
            unavailable = true;
            return null;
        }
    }
}

package vn.xeploai.emulation.eligibility;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origin;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origins;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.register.UnitLineage;

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
        var found = new HashMap<UUID, Origins>();
        for (var unit : units) {
            var origins = asked.computeIfAbsent(unit, any -> unavailable ? Origins.UNKNOWN : ask(any, knownAt));
            if (!origins.known() || !origins.units().isEmpty()) found.put(unit, origins);
        }
        return found;
    }

    private Origins ask(UUID unit, OffsetDateTime knownAt) {
        var instant = knownAt.equals(OffsetDateTime.MAX) ? null : knownAt.toInstant();
        try {
            var steps = directory
                    .lineage(unit, instant)
                    .map(UnitLineage::predecessors)
                    .orElse(List.of());
            return new Origins(
                    true,
                    steps.stream()
                            .filter(step -> !step.fromId().equals(unit))
                            .map(step -> new Origin(step.fromId(), step.effectiveOn()))
                            .distinct()
                            .toList());
        } catch (Refusal refusal) {
            LOG.warnf("The predecessors of unit %s and others are unknown: %s", unit, refusal.getMessage());
            unavailable = true;
            return Origins.UNKNOWN;
        }
    }
}

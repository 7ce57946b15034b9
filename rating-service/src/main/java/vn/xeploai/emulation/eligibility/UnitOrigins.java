package vn.xeploai.emulation.eligibility;

import jakarta.inject.Singleton;
import java.time.Instant;
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

/** From which units others came by mergers and divisions, as member-service has it. A unit that is renamed or moved remains the same. */
@Singleton
class UnitOrigins {
    private static final Logger LOG = Logger.getLogger(UnitOrigins.class);

    private final UnitDirectory directory;

    UnitOrigins(UnitDirectory directory) {
        this.directory = directory;
    }

    /** Of the units that came from others, or of which member-service did not answer. */
    Map<UUID, Origins> of(Collection<UUID> units, OffsetDateTime knownAt) {
        var instant = knownAt.equals(OffsetDateTime.MAX) ? null : knownAt.toInstant();
        var found = new HashMap<UUID, Origins>();
        for (var unit : units) {
            var origins = of(unit, instant);
            if (!origins.known() || !origins.units().isEmpty()) found.put(unit, origins);
        }
        return found;
    }

    private Origins of(UUID unit, Instant knownAt) {
        try {
            var steps = directory
                    .lineage(unit, knownAt)
                    .map(UnitLineage::predecessors)
                    .orElse(List.of());
            return new Origins(
                    true,
                    steps.stream()
                            .filter(step -> !step.fromId().equals(unit))
                            .map(step -> new Origin(step.fromId(), step.effectiveOn()))
                            .distinct()
                            .toList());
        } catch (Refusal unavailable) {
            LOG.warnf("The predecessors of unit %s are unknown: %s", unit, unavailable.getMessage());
            return Origins.UNKNOWN;
        }
    }
}

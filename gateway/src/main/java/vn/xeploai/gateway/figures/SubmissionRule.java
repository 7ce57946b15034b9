package vn.xeploai.gateway.figures;

import java.util.Set;
import java.util.UUID;
import vn.xeploai.gateway.source.UnitTally;

/**
 * Whether a unit's figures were handed upward. A submission covers everything below the unit that made it. In a report on a
 * district or a province only what its rows or units below them submitted counts, not its own report to the level above; a
 * grass-roots organisation reports for all its cells, so in a report on it its own submission counts.
 */
final class SubmissionRule {
    private static final Set<String> REPORTS_FOR_ALL_BELOW = Set.of("GRASSROOTS", "SECTIONAL", "CELL");

    private final Copies copies;
    private final UUID root;

    SubmissionRule(Copies copies, UUID root) {
        this.copies = copies;
        this.root = root;
    }

    boolean submitted(UnitTally unit) {
        if (unit.submission() != null) return true;
        for (var step = copies.parent(unit); step != null; step = copies.parent(step)) {
            if (step.submission() != null && counts(step)) return true;
        }
        return false;
    }

    private boolean counts(UnitTally above) {
        return !above.unitId().equals(root)
                || (above.partyLevel() != null && REPORTS_FOR_ALL_BELOW.contains(above.partyLevel()));
    }
}

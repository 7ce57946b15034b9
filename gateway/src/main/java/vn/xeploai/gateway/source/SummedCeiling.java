package vn.xeploai.gateway.source;

import java.util.List;
import java.util.UUID;

/**
 * All groups of one kind at or below a unit together, for which no ceiling holds.
 *
 * @param groups how many groups are summed up
 * @param readings the ceiling by every base and rounding that the text could mean
 * @param finding null where nothing is exceeded
 */
public record SummedCeiling(
        UUID unitId,
        String subjectKind,
        String rule,
        int groups,
        CeilingState state,
        List<CeilingReading> readings,
        CeilingFinding finding) {
    public SummedCeiling {
        Shape.present(unitId, "unitId");
        Shape.present(state, "state");
        readings = Shape.list(readings, "readings");
    }
}

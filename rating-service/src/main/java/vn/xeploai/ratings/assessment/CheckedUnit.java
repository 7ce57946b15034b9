package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Period;

/**
 * A unit of a copied tree.
 *
 * @param parentless whether the tree lacks the unit above it, though it is not the root
 * @param kept how many subjects its counts held; null where they have changed since, for they are not kept as they were but counted anew
 * @param counted how many stood on its roster
 */
record CheckedUnit(
        UUID unitId,
        String kind,
        String partyLevel,
        LocalDate foundedOn,
        LocalDate rosterOn,
        String periodText,
        String schemeId,
        int schemeRevision,
        boolean parentless,
        Long kept,
        long counted) {
    Period period() {
        return Period.valueOf(periodText);
    }
}

package vn.xeploai.ratings.finding;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.scheme.Period;

/**
 * A unit of a copied tree.
 *
 * @param parentless whether the tree lacks the unit above it, though it is not the root
 * @param kept how many subjects its counts held; null where they have changed since, since earlier counts are not kept
 * @param counted how many subjects its roster had
 */
record TreeUnit(
        UUID unitId,
        String kind,
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

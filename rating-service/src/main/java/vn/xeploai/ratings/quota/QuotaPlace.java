package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * A place in the copied tree of a campaign, with all that decides in which groups its subjects are counted.
 *
 * @param path the units from the root down to that of the subjects
 * @param grassrootsId their unit, or the nearest above it, that is no cell and no sectional committee
 * @param superiorId the nearest such unit strictly above theirs; null for the root
 * @param named the named groups of similar posts in which they are
 */
public record QuotaPlace(
        SubjectKind subjectKind, UUID unitId, List<UUID> path, UUID grassrootsId, UUID superiorId, Set<UUID> named) {
    /** Members and officials are counted at their unit or above it; organisations, agencies and those who lead them, below the unit that decides on them. */
    UUID anchor() {
        return switch (subjectKind) {
            case MEMBER, OFFICIAL -> grassrootsId;
            case LEADER,
                    COLLECTIVE,
                    CELL,
                    SECTIONAL_COMMITTEE,
                    GRASSROOTS_ORGANISATION,
                    SUPERIOR_ORGANISATION,
                    AGENCY -> superiorId;
        };
    }

    UUID root() {
        return path.get(0);
    }
}

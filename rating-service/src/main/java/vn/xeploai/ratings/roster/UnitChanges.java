package vn.xeploai.ratings.roster;

import java.util.List;
import java.util.UUID;

/** How the copied tree and member-service's tree differ. */
record UnitChanges(List<UUID> added, List<UUID> removed, List<UUID> changed) {
    static UnitChanges of(List<UnitChange> changes) {
        return new UnitChanges(ids(changes, false, true), ids(changes, true, false), ids(changes, true, true));
    }

    private static List<UUID> ids(List<UnitChange> changes, boolean copied, boolean standing) {
        return changes.stream()
                .filter(change -> change.copied() == copied && change.standing() == standing)
                .map(UnitChange::unitId)
                .toList();
    }
}

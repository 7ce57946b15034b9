package vn.xeploai.ratings.roster;

import java.util.List;
import java.util.UUID;

/** How the copied tree and member-service's tree differ. */
record UnitChanges(List<UUID> added, List<UUID> removed, List<UUID> changed) {
    /** A unit that is only in the campaign's copy, only in the staged tree, or in both but not the same. */
    record Change(UUID unitId, boolean copied, boolean staged) {}

    static UnitChanges of(List<Change> changes) {
        return new UnitChanges(ids(changes, false, true), ids(changes, true, false), ids(changes, true, true));
    }

    private static List<UUID> ids(List<Change> changes, boolean copied, boolean staged) {
        return changes.stream()
                .filter(change -> change.copied() == copied && change.staged() == staged)
                .map(Change::unitId)
                .toList();
    }
}

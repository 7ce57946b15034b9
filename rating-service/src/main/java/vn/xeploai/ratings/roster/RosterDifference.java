package vn.xeploai.ratings.roster;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a refresh changes, or would change. Leavers keep their decisions and are out of every count. */
record RosterDifference(
        boolean dryRun,
        List<RosterChange> joined,
        List<RosterChange> left,
        List<RosterChange> moved,
        @Schema(description = "Standing, day of admission, temporary unit, or whether somebody leads")
                List<RosterChange> changed,
        UnitChanges units,
        @Schema(description = "The instant as of which member-service was asked") Instant knownAt) {

    static RosterDifference of(RefreshRoster refresh, List<RosterChange> subjects, List<UnitChange> units) {
        return new RosterDifference(
                refresh.request().dryRun(),
                only(subjects, RosterChange::joined),
                only(subjects, RosterChange::left),
                only(subjects, RosterChange::moved),
                only(subjects, RosterChange::changed),
                UnitChanges.of(units),
                refresh.stage().copy().knownAt());
    }

    private static List<RosterChange> only(List<RosterChange> subjects, Predicate<RosterChange> kind) {
        return subjects.stream().filter(kind).toList();
    }
}

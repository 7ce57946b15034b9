package vn.xeploai.ratings.roster;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a refresh changes, or would change. Leavers keep their decisions and are in no count. */
public record RosterDifference(
        boolean dryRun,
        List<RosterChange> joined,
        List<RosterChange> left,
        List<RosterChange> moved,
        @Schema(description = "Standing, day of admission, temporary unit, or whether a post is a leading one")
                List<RosterChange> changed,
        UnitChanges units,
        @Schema(description = "The instant at which member-service had recorded the roster") Instant knownAt) {

    static RosterDifference of(
            boolean dryRun, List<RosterChange> subjects, List<UnitChanges.Change> units, Instant knownAt) {
        return new RosterDifference(
                dryRun,
                only(subjects, RosterChange::joined),
                only(subjects, RosterChange::left),
                only(subjects, RosterChange::moved),
                only(subjects, RosterChange::changed),
                UnitChanges.of(units),
                knownAt);
    }

    private static List<RosterChange> only(List<RosterChange> subjects, Predicate<RosterChange> kind) {
        return subjects.stream().filter(kind).toList();
    }
}

package vn.xeploai.ratings.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.scheme.Subject;

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

    /** A subject in the roster of a campaign, and the same subject in that of member-service. */
    record RosterChange(
            @Schema(nullable = true, description = "Null if the subject was never on the roster") UUID ratingId,
            @Nested("subject") Subject subject,
            @Schema(nullable = true) UUID fromUnitId,
            @Schema(nullable = true) UUID toUnitId,
            @Schema(nullable = true) String fromStanding,
            @Schema(nullable = true) String toStanding,
            @Schema(nullable = true) LocalDate fromAdmittedOn,
            @Schema(nullable = true) LocalDate toAdmittedOn,
            @Schema(
                            nullable = true,
                            description =
                                    "Of a subject who is rated in their posts: whether one of them is a leading one")
                    Boolean fromLeads,
            @Schema(nullable = true) Boolean toLeads) {

        boolean joined() {
            return fromUnitId == null;
        }

        boolean left() {
            return toUnitId == null;
        }

        boolean moved() {
            return !joined() && !left() && !fromUnitId.equals(toUnitId);
        }

        boolean changed() {
            return !joined() && !left() && !moved();
        }
    }

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
}

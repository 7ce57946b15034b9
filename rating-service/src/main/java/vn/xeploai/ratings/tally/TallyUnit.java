package vn.xeploai.ratings.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The counts of one unit of a copied tree: of the subjects on its roster, or, in a row, of those below it too. */
record TallyUnit(
        UUID unitId,
        @Schema(nullable = true) UUID parentId,
        UUID campaignId,
        @Schema(examples = "CELL") String kind,
        @Schema(nullable = true, examples = "RESIDENTIAL") String type,
        @Schema(examples = "CELL") String partyLevel,
        @Schema(nullable = true, description = "What this unit itself has submitted; null again after a return")
                SubmittedVersion submission,
        @Schema(
                        nullable = true,
                        examples = "11712430985413289340",
                        description = "A sum over the members and their units, as in member-service; sums of it add up")
                String rosterHash,
        @Schema(description = "Units in the sum", examples = "24") long unitCount,
        @Schema(
                        nullable = true,
                        description =
                                "Whether everything counted here was submitted, by the unit itself or by those below;"
                                        + " null with `detail=units`")
                Boolean submittedAll,
        @Schema(nullable = true, description = "The rating of this unit itself") OwnRating own,
        List<TallyCount> counts) {
    /** The rating of the unit itself as an organisation. */
    record OwnRating(
            SubjectKind subjectKind,
            CountedState state,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String reason,
            @Schema(description = "Whether it was submitted") boolean submitted) {

        static OwnRating of(TallySums.TallyLine line) {
            return new OwnRating(
                    line.subjectKind(),
                    line.state(),
                    line.grade(),
                    line.distinction(),
                    line.reason(),
                    line.submitted());
        }
    }

    /** How many subjects have the same state and grade. */
    record TallyCount(
            SubjectKind subjectKind,
            CountedState state,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String reason,
            @Schema(description = "Whether their unit, or one that reports for it, has submitted") boolean submitted,
            @Schema(examples = "310") long count) {

        /** State and grade, not counted yet. */
        static TallyCount of(TallySums.TallyLine line) {
            return new TallyCount(
                    line.subjectKind(),
                    line.state(),
                    line.grade(),
                    line.distinction(),
                    line.reason(),
                    line.submitted(),
                    0);
        }

        TallyCount with(long sum) {
            return new TallyCount(subjectKind, state, grade, distinction, reason, submitted, sum);
        }
    }

    /** The current submission of a unit, neither returned nor superseded. Public, since Jdbi reads nested public types only. */
    public record SubmittedVersion(
            @PropagateNull @Schema(examples = "1") int version,
            @Schema(examples = "45-BC/ĐU") String number,
            @Schema(examples = "2022-12-28") LocalDate date) {}
}

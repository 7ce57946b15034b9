package vn.xeploai.ratings.fact;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Label;

/** One fact about a subject, with its source. */
public record FactEntry(
        @Schema(examples = "TASKS_EXCEEDED_PERCENT") Fact fact,
        Label label,
        @Schema(implementation = Object.class, description = "A number, true or false, or a word", examples = "20")
                Object value,
        FactOrigin source,
        @Schema(description = "The ids of the records behind it; empty where a register holds none")
                List<UUID> references) {
    /** Where a fact comes from. */
    public enum FactOrigin {
        /** The roster and the tree that the campaign has copied. */
        ROSTER,
        /** The predecessors of a unit, as member-service records them. */
        LINEAGE,
        /** The points of the latest proposal or appraisal, else of the self-rating. */
        OPINION,
        /** A report of the unit. */
        MEASURE,
        /** The rating of the unit that a leader leads, and what it reported. */
        LED_UNIT,
        /** The register of leaves; nothing recorded means that there is nothing. */
        LEAVE,
        /** The registers of complaints and disciplines; nothing recorded means that there is nothing. */
        CONDUCT,
        /** The reviews of the subject. */
        REVIEW,
        /** The weaknesses found in earlier reviews, and their remedies. */
        REMEDY,
        /** The tasks that the subject owns, or that its unit has set itself, and their results. */
        TASK,
        /** The State-side rating of the same person and period. */
        STATE_RATING,
        /** The quarterly ratings of the same subject in that year. */
        QUARTERS
    }
}

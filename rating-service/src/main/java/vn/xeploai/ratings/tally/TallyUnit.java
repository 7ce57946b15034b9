package vn.xeploai.ratings.tally;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        List<TallyCount> counts) {}

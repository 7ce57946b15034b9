package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record BulkItemRequest(
        @NotNull UUID ratingId,
        @Schema(examples = "HTTNV") String grade,
        @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
        @Valid Votes votes,
        @Valid Ballot ballot,
        @Size(max = 4000) String comment,
        @Size(max = 1000) @Schema(description = "Instead of the common one") String reason,
        @Schema(description = "For NOT_RATED", examples = "ABSENT") String notRatedReason) {
    ActCommand.Item item() {
        return new ActCommand.Item(
                ratingId, new Statement(grade, points, votes, ballot, comment), reason, notRatedReason);
    }
}

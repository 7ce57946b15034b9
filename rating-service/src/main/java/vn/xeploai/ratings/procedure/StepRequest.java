package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;

/** A proposal or an endorsement. */
record StepRequest(
        @NotNull UUID actingUnitId,
        @NotBlank @Schema(examples = "HTTNV") String grade,
        @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
        @Valid Votes votes,
        @Valid Ballot ballot,
        @Size(max = 4000) String comment,
        @Size(max = 1000) @Schema(description = "Needed where a step before it is left out") String reason,
        @Valid Document document) {
    ActCommand command(RatingAct act, UUID ratingId) {
        var statement = new Statement(grade, points, votes, ballot, comment);
        return ActCommand.of(
                act, actingUnitId, ActCommand.Terms.of(reason, document), ActCommand.Item.of(ratingId, statement));
    }
}

package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;

record GiveOpinionRequest(
        @NotNull @Schema(description = "Who gives it") UUID actingUnitId,
        @NotNull OpinionKind kind,
        @Schema(examples = "HTTNV") String grade,
        @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
        @Valid Votes votes,
        @Valid Ballot ballot,
        @Size(max = 4000) String comment,
        @Valid Document document) {
    ActCommand command(UUID ratingId) {
        var statement = new Statement(grade, points, votes, ballot, comment);
        return ActCommand.of(
                RatingAct.OPINION,
                actingUnitId,
                new ActCommand.Terms(null, null, null, kind, document),
                ActCommand.Item.of(ratingId, statement));
    }
}

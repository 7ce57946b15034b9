package vn.xeploai.ratings.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.opinion.Ballot;
import vn.xeploai.ratings.opinion.CriterionPoints;
import vn.xeploai.ratings.opinion.OpinionKind;
import vn.xeploai.ratings.opinion.Said;
import vn.xeploai.ratings.opinion.Votes;
import vn.xeploai.ratings.procedure.RatingAct;

record GiveOpinionRequest(
        @NotNull @Schema(description = "Who gives it") UUID actingUnitId,
        @NotNull OpinionKind kind,
        @Schema(examples = "HTTNV") String grade,
        @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
        @Valid Votes votes,
        @Valid Ballot ballot,
        @Size(max = 4000) String comment,
        @Valid Document document) {
    ActOrder order(UUID ratingId) {
        var said = new Said(grade, points, votes, ballot, comment);
        return ActOrder.of(
                RatingAct.OPINION,
                actingUnitId,
                new ActTerms(null, null, null, kind, document),
                ActItem.of(ratingId, said));
    }
}

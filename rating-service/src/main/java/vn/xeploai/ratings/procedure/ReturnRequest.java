package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.scheme.Step;

record ReturnRequest(
        @NotNull UUID actingUnitId,
        @NotNull @Schema(description = "The step that is to be done again") Step to,
        @NotBlank @Size(max = 1000) @Schema(examples = "Thiếu nhận xét của chi ủy nơi cư trú") String reason,
        @Valid Document document) {
    ActCommand command(UUID ratingId) {
        var terms = new ActCommand.Terms(reason, null, to, null, document);
        return ActCommand.of(RatingAct.RETURN, actingUnitId, terms, ActCommand.Item.of(ratingId, Statement.NONE));
    }
}

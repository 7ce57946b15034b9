package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;

record HoldRequest(
        @NotNull UUID actingUnitId,
        @NotBlank @Size(max = 200) @Schema(description = "Which complaint", examples = "Đơn số 12 ngày 03/12/2022")
                String complaint,
        @NotBlank @Size(max = 1000) @Schema(examples = "Đơn phản ánh về tinh thần trách nhiệm, đang xác minh")
                String reason,
        @Valid Document document) {
    ActCommand command(UUID ratingId) {
        var terms = new ActCommand.Terms(reason, complaint, null, null, document);
        return ActCommand.of(RatingAct.HOLD, actingUnitId, terms, ActCommand.Item.of(ratingId, Statement.NONE));
    }
}

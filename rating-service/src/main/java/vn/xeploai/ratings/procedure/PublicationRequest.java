package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;

/** Publishes results (thông báo, công khai kết quả). */
public record PublicationRequest(@NotNull UUID actingUnitId, @Valid Document document) {
    ActCommand command(UUID ratingId) {
        return ActCommand.of(
                RatingAct.PUBLICATION,
                actingUnitId,
                ActCommand.Terms.of(null, document),
                ActCommand.Item.of(ratingId, Statement.NONE));
    }
}

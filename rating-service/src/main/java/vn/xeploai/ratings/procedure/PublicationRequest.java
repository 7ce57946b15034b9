package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;
import vn.xeploai.ratings.rating.RatingAct;

/** Publishes results (thông báo, công khai kết quả). */
public record PublicationRequest(@NotNull @ByCode("unit") UUID actingUnitId, @Valid Document document)
        implements DocumentScope {
    ActCommand command(UUID ratingId) {
        return ActCommand.of(
                RatingAct.PUBLICATION,
                actingUnitId,
                ActCommand.Terms.of(null, document),
                ActCommand.Item.of(ratingId, Statement.NONE));
    }
}

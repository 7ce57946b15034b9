package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.scheme.Step;

record BulkActRequest(
        @NotNull @Schema(description = "Any but DECISION and OPINION_REQUEST", examples = "PROPOSAL") RatingAct act,
        @Schema(description = "The acting unit; left out where the subjects rate themselves") UUID actingUnitId,
        @Schema(description = "Without it ATOMIC: all or none") ActMode mode,
        @Size(max = 1000) String reason,
        @Size(max = 200) @Schema(description = "For HOLD") String complaint,
        @Schema(description = "For RETURN") Step to,
        @Schema(description = "For OPINION") OpinionKind kind,
        @Valid Document document,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid BulkItemRequest> items) {
    BulkActRequest {
        mode = mode == null ? ActMode.ATOMIC : mode;
    }

    ActCommand command() {
        var terms = new ActCommand.Terms(reason, complaint, to, kind, document);
        return new ActCommand(
                act,
                actingUnitId,
                terms,
                items.stream().map(BulkItemRequest::item).toList());
    }
}

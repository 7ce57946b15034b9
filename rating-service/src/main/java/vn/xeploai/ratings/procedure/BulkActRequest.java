package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.scheme.Step;

record BulkActRequest(
        @NotNull @Schema(description = "Any but DECISION and OPINION_REQUEST", examples = "PROPOSAL") RatingAct act,
        @Schema(
                        description =
                                "The acting unit, unless an item names its own; left out where the subjects rate themselves")
                @ByCode("unit")
                UUID actingUnitId,
        @Schema(description = "Without it ATOMIC: all or none") ActMode mode,
        @Size(max = 1000) String reason,
        @Size(max = 200) @Schema(description = "For HOLD") String complaint,
        @Schema(description = "For RETURN") Step to,
        @Schema(description = "For OPINION") OpinionKind kind,
        @Valid Document document,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid BulkItemRequest> items)
        implements DocumentScope {
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

    /** Whether an act on many ratings is done to all of them or none, or to those that it can be done to. */
    enum ActMode {
        ATOMIC,
        PARTIAL
    }

    record BulkItemRequest(
            @NotNull UUID ratingId,
            @Schema(examples = "HTTNV") String grade,
            @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
            @Valid Statement.Votes votes,
            @Valid Statement.Ballot ballot,
            @Size(max = 4000) String comment,
            @Size(max = 1000) @Schema(description = "Instead of the common one") String reason,
            @Schema(description = "For NOT_RATED", examples = "ABSENT") String notRatedReason,
            @Schema(description = "Instead of the common one") @ByCode("unit") UUID actingUnitId) {
        ActCommand.Item item() {
            return new ActCommand.Item(
                    ratingId,
                    new Statement(grade, points, votes, ballot, comment),
                    reason,
                    notRatedReason,
                    actingUnitId);
        }
    }
}

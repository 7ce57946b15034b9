package vn.xeploai.emulation.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.award.AwardActions.AwardAction;
import vn.xeploai.emulation.award.AwardActions.RefusedAwardAction;
import vn.xeploai.emulation.title.Evidence;

/** One award with what was reported of it, what it rests on, and its revocation. */
record AwardResponse(
        @JsonUnwrapped AwardSummary award,
        @Schema(examples = "Chủ tịch Ủy ban nhân dân phường") String signer,
        @Schema(description = "What the rules reported of its line when it was recorded") List<AwardFinding> findings,
        @Schema(description = "The records on which it rested when it was recorded") List<Evidence> basis,
        @Schema(nullable = true, description = "Null while it holds") RevocationEntry revocation,
        @Schema(
                        nullable = true,
                        description =
                                "What can be done now, by the acting unit or, without one, by any; null with `knownAt`")
                List<AwardAction> allowedActions,
        @Schema(nullable = true, description = "What cannot be done, and why; null with `knownAt`")
                List<RefusedAwardAction> refusedActions) {
    /** The revocation of an award, with its document. */
    record RevocationEntry(
            @Schema(nullable = true, examples = "POINT_A") String ground,
            LocalDate on,
            UUID revokingUnitId,
            String reason,
            String documentNumber,
            LocalDate documentDate,
            Instant recordedAt,
            String actor,
            boolean verified) {}
}

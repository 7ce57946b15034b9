package vn.xeploai.ratings.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.edge.Identified;
import vn.xeploai.ratings.rating.DecisionOrigin;
import vn.xeploai.ratings.rule.Finding;

record DecisionReceipt(
        UUID id,
        UUID campaignId,
        @Schema(examples = "158-QĐ/QU") String number,
        @Schema(examples = "2022-12-28") LocalDate date,
        UUID decidingUnitId,
        @Schema(examples = "T/M Ban Thường vụ, Phó Bí thư") String signer,
        DecisionOrigin origin,
        Instant recordedAt,
        @Schema(examples = "422") int items,
        @Schema(
                        description =
                                "What the rules of the scheme found: quotas that are exceeded after it, a body that is not competent")
                List<Finding> findings)
        implements Identified {

    static DecisionReceipt of(UUID id, DecisionRequest request, Act act, List<Finding> findings) {
        return new DecisionReceipt(
                id,
                request.campaignId(),
                request.number(),
                request.date(),
                request.decidingUnitId(),
                request.signer(),
                request.origin(),
                act.recordedAt(),
                request.items().size(),
                findings);
    }
}

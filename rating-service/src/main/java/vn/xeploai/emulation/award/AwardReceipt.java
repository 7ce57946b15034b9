package vn.xeploai.emulation.award;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;

/** A recorded document, its awards in the order of its items. */
record AwardReceipt(
        UUID id,
        @Schema(
                        description =
                                "What the rules report of its lines; a document issued elsewhere is recorded all the same")
                List<AwardFinding> findings,
        List<AwardSummary> awards,
        Instant recordedAt)
        implements Identified {}

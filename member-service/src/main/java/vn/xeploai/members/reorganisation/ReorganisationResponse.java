package vn.xeploai.members.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(
        description =
                "A decision on the structure and what it does; in a preview nothing is recorded, and `id` is null")
record ReorganisationResponse(
        @Schema(nullable = true) UUID id,
        boolean dryRun,
        Document document,
        LocalDate effectiveOn,
        @Schema(nullable = true) UUID corrects,
        @Schema(nullable = true) Instant recordedAt,
        ReorganisationEffect effect,
        List<FoundedUnit> founded,
        List<CodeChange> codes,
        List<AffectedCampaign> campaigns,
        @Schema(description = "As decided, every unit identified by id") List<StructureAct> acts) {
    ReorganisationResponse asPreview() {
        return new ReorganisationResponse(
                null, true, document, effectiveOn, corrects, null, effect, founded, codes, campaigns, acts);
    }
}

package vn.xeploai.members.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(
        description =
                "A decision on the structure and what it does; in a preview nothing was recorded, and `id` is null")
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
        List<CampaignMatter> campaigns,
        @Schema(description = "As decided, every unit named by id") List<StructureAct> acts) {
    /** @param id null in a preview, as is {@code recordedAt} */
    static ReorganisationResponse of(
            UUID id,
            Document document,
            LocalDate effectiveOn,
            UUID corrects,
            Instant recordedAt,
            ReorganisationContent content) {
        return new ReorganisationResponse(
                id,
                id == null,
                document,
                effectiveOn,
                corrects,
                recordedAt,
                content.effect(),
                content.founded(),
                content.codes(),
                content.campaigns(),
                content.acts());
    }
}

package vn.xeploai.emulation.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import vn.xeploai.emulation.recipient.Achievement;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.title.TitleKind;
import vn.xeploai.emulation.title.TitleObject;
import vn.xeploai.ratings.rating.DecisionOrigin;
import vn.xeploai.ratings.scheme.Track;

/** One award. Public, since Jdbi nests public types only. */
public record AwardSummary(
        UUID id,
        @Schema(description = "The document that awards it, with all its awards") UUID decisionId,
        @Schema(examples = "CSTDCS") String title,
        TitleKind kind,
        Track side,
        TitleObject object,
        @Nested("recipient") Recipient recipient,
        @Schema(nullable = true, description = "Null where the award year has no campaign here") UUID campaignId,
        @Schema(examples = "2025") int awardYear,
        @Schema(description = "Where the recipient was counted: the unit of a member") UUID unitId,
        @Nested("achievement") @Schema(nullable = true) AwardedAchievement achievement,
        @Schema(nullable = true) UUID nominationItemId,
        @Schema(
                        nullable = true,
                        description =
                                "In đồng: the multiple of the base salary of the day of the document; null where one of them is not known",
                        examples = "2340000")
                Long money,
        @Schema(examples = "2025-12-20") LocalDate decidedOn,
        UUID awardingUnitId,
        DecisionOrigin origin,
        @Schema(
                        nullable = true,
                        description =
                                "For what it was revoked; null while it holds, and where the regime lists no grounds",
                        examples = "POINT_A")
                String revocationGround,
        @Schema(nullable = true, description = "Null while it holds") LocalDate revokedOn,
        @Schema(examples = "215/QĐ-UBND") String documentNumber,
        LocalDate documentDate,
        Instant recordedAt) {
    /** What a form of commendation rewards. */
    public record AwardedAchievement(
            @PropagateNull Achievement.AchievementKind kind,
            @Schema(nullable = true, description = "The rating or the initiative; null for an event") UUID id,
            @Schema(nullable = true, description = "The event; null for the others") String event) {}
}

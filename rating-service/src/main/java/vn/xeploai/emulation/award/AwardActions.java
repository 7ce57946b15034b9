package vn.xeploai.emulation.award;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.award.AwardResponse.RevocationEntry;

/** What can be done to an award now, for the acting unit or, without one, for anybody. */
record AwardActions(List<AwardAction> allowed, List<RefusedAwardAction> refused) {
    /** To an award as recorded at an earlier instant nothing can be done. */
    static final AwardActions NONE = new AwardActions(null, null);

    /** What can be done to an award. */
    enum AwardAction {
        /** Hủy bỏ. */
        REVOCATION
    }

    /** What cannot be done to an award now, and why. */
    record RefusedAwardAction(
            AwardAction action,
            @Schema(description = "The end of the problem's type", examples = "award-already-revoked") String reason,
            @Schema(description = "When the award was revoked, or recorded") Instant since,
            @Schema(description = "The unit that revoked it, or the one that can") UUID by) {}

    /**
     * Whether a unit acts in the place of one that has ended is known to member-service alone, and is not asked: only recording the revocation
     * shows it.
     *
     * @param revocation null while the award holds
     * @param actingUnit null for any
     */
    static AwardActions of(AwardSummary award, RevocationEntry revocation, UUID actingUnit) {
        if (revocation != null)
            return refused("award-already-revoked", revocation.recordedAt(), revocation.revokingUnitId());
        if (actingUnit != null && !actingUnit.equals(award.awardingUnitId()))
            return refused("award-revoked-by-other", award.recordedAt(), award.awardingUnitId());
        return new AwardActions(List.of(AwardAction.REVOCATION), List.of());
    }

    private static AwardActions refused(String reason, Instant since, UUID by) {
        return new AwardActions(List.of(), List.of(new RefusedAwardAction(AwardAction.REVOCATION, reason, since, by)));
    }
}

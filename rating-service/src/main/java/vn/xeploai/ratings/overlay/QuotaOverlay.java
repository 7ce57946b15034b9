package vn.xeploai.ratings.overlay;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.rule.EffectiveRule;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.rule.QuotaAdjustment;
import vn.xeploai.ratings.rule.QuotaApproval;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Quota;

/** A quota as an authority adjusts it. */
public record QuotaOverlay(
        UUID unitId,
        PartyLevel level,
        String rule,
        OverlayReference overlay,
        LocalDate revokedOn,
        QuotaAdjustment adjustment,
        QuotaApproval approval)
        implements LocalOverlay {

    static QuotaOverlay of(OverlayResponse known) {
        var set = known.adjustment().quota();
        var given = known.adjustment().approval();
        var approval = given == null ? null : new QuotaApproval(given.documentNumber(), given.date(), set.rate());
        return new QuotaOverlay(
                known.unitId(), known.partyLevel(), known.rule(), known.reference(), known.revokedOn(), set, approval);
    }

    /** A rate that needs an approval is granted by that approval, which every answer names, and not by the overlay. */
    public EffectiveRule<Quota> apply(Quota quota) {
        var rate = approval == null ? adjustment.rate() : null;
        return new QuotaAdjustment(adjustment.base(), adjustment.rounding(), adjustment.group(), rate)
                .apply(quota, overlay);
    }
}

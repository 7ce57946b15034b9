package vn.xeploai.ratings.overlay;

import java.util.UUID;
import vn.xeploai.ratings.rule.Adjusted;
import vn.xeploai.ratings.rule.Overlay;
import vn.xeploai.ratings.rule.QuotaAdjustment;
import vn.xeploai.ratings.rule.QuotaApproval;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Quota;

/** What an authority set in a ceiling. */
public record QuotaOverlay(
        UUID unitId, PartyLevel level, String rule, Overlay overlay, QuotaAdjustment adjustment, QuotaApproval approval)
        implements OfAuthority {

    static QuotaOverlay of(OverlayResponse known) {
        var set = known.adjustment().quota();
        var given = known.adjustment().approval();
        var approval = given == null ? null : new QuotaApproval(given.documentNumber(), given.date(), set.rate());
        return new QuotaOverlay(known.unitId(), known.partyLevel(), known.rule(), known.document(), set, approval);
    }

    /** A rate that needs an approval is not set by the overlay but asked for by the approval, which every answer names. */
    public Adjusted<Quota> apply(Quota quota) {
        var rate = approval == null ? adjustment.rate() : null;
        return new QuotaAdjustment(adjustment.base(), adjustment.rounding(), adjustment.group(), rate)
                .apply(quota, overlay);
    }
}

package vn.xeploai.ratings.overlay;

import java.util.UUID;
import vn.xeploai.ratings.rule.DeadlineAdjustment;
import vn.xeploai.ratings.rule.LocalScheme;
import vn.xeploai.ratings.rule.Overlay;
import vn.xeploai.ratings.rule.WeightAdjustment;
import vn.xeploai.ratings.scheme.PartyLevel;

/**
 * What an authority set in the points of a scale or in a deadline: one of both.
 *
 * @param annex for whose subjects; null for all
 */
public record RuleOverlay(
        UUID unitId,
        PartyLevel level,
        String rule,
        String annex,
        Overlay overlay,
        WeightAdjustment weights,
        DeadlineAdjustment deadline)
        implements OfAuthority {
    static RuleOverlay of(OverlayResponse known) {
        var weights = known.adjustment().weights();
        return new RuleOverlay(
                known.unitId(),
                known.partyLevel(),
                known.rule(),
                weights == null ? null : weights.annex(),
                known.document(),
                weights == null ? null : weights.adjustment(),
                known.adjustment().deadline());
    }

    public LocalScheme apply(LocalScheme scheme) {
        return weights == null ? scheme.with(rule, deadline, overlay) : scheme.with(weights, overlay);
    }
}

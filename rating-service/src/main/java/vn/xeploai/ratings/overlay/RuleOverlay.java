package vn.xeploai.ratings.overlay;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.rule.ConditionAdjustment;
import vn.xeploai.ratings.rule.DeadlineAdjustment;
import vn.xeploai.ratings.rule.EffectiveScheme;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.rule.WeightAdjustment;
import vn.xeploai.ratings.scheme.PartyLevel;

/**
 * The points of a scale, a deadline, or the conditions of a rule, as an authority adjusts them: one of the three is set.
 *
 * @param annex of the subjects that are concerned; null for all
 */
public record RuleOverlay(
        UUID unitId,
        PartyLevel level,
        String rule,
        String annex,
        OverlayReference overlay,
        LocalDate revokedOn,
        WeightAdjustment weights,
        DeadlineAdjustment deadline,
        ConditionAdjustment conditions)
        implements LocalOverlay {
    static RuleOverlay of(OverlayResponse known) {
        var weights = known.adjustment().weights();
        var conditions = known.adjustment().conditions();
        return new RuleOverlay(
                known.unitId(),
                known.partyLevel(),
                known.rule(),
                weights == null ? null : weights.annex(),
                known.reference(),
                known.revokedOn(),
                weights == null ? null : weights.adjustment(),
                known.adjustment().deadline(),
                conditions == null ? null : new ConditionAdjustment(conditions));
    }

    public EffectiveScheme apply(EffectiveScheme scheme) {
        if (weights != null) return scheme.with(weights, overlay);
        return deadline == null ? scheme.with(rule, conditions, overlay) : scheme.with(rule, deadline, overlay);
    }
}

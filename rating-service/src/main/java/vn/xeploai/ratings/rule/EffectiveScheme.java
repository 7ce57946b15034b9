package vn.xeploai.ratings.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Rule.Deadline;
import vn.xeploai.ratings.scheme.Scheme;

/**
 * A scheme as it applies in one place, with what authorities have adjusted there (QĐ 366-QĐ/TW Điều 3.3).
 *
 * @param overlays the document that changed it, by the id of a rule
 */
public record EffectiveScheme(Scheme scheme, Map<String, OverlayReference> overlays) {
    public static EffectiveScheme unchanged(Scheme scheme) {
        return new EffectiveScheme(scheme, Map.of());
    }

    /** @throws IllegalArgumentException if it does not fit the scale of the scheme */
    public EffectiveScheme with(WeightAdjustment weights, OverlayReference overlay) {
        var points = weights.apply(scheme.points());
        return changed(scheme.adjusted(points, scheme.rules()), points.id(), overlay);
    }

    /**
     * @param rule the id of a deadline of the scheme
     * @throws IllegalArgumentException if its periods have no such day
     */
    public EffectiveScheme with(String rule, DeadlineAdjustment day, OverlayReference overlay) {
        var rules = scheme.rules().stream()
                .map(one -> one instanceof Deadline deadline && one.id().equals(rule)
                        ? day.apply(deadline, overlay).rule()
                        : one)
                .map(Rule.class::cast)
                .toList();
        return changed(scheme.adjusted(scheme.points(), rules), rule, overlay);
    }

    /** @param rule the id of a rule of the scheme that the conditions fit */
    public EffectiveScheme with(String rule, ConditionAdjustment conditions, OverlayReference overlay) {
        var rules = scheme.rules().stream()
                .map(one -> one.id().equals(rule) ? conditions.apply(one) : one)
                .toList();
        return changed(scheme.adjusted(scheme.points(), rules), rule, overlay);
    }

    private EffectiveScheme changed(Scheme adjusted, String rule, OverlayReference overlay) {
        var all = new HashMap<>(overlays);
        all.put(rule, overlay);
        return new EffectiveScheme(adjusted, Map.copyOf(all));
    }

    /** Findings of the scheme, each with the document that changed its rule. */
    public List<Finding> named(List<Finding> findings) {
        if (overlays.isEmpty()) return findings;
        return findings.stream()
                .map(finding -> overlays.containsKey(finding.rule())
                        ? finding.changedBy(overlays.get(finding.rule()))
                        : finding)
                .toList();
    }
}

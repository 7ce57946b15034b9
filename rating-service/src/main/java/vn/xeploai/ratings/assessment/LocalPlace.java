package vn.xeploai.ratings.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.overlay.LocalOverlay;
import vn.xeploai.ratings.overlay.RuleOverlay;
import vn.xeploai.ratings.rule.LocalScheme;

/**
 * Where overlays are looked for.
 *
 * @param path from the root of the copied tree down to the subject's unit
 * @param annex by which the subject is scored; null where that is not sure, and then no overlay of a single annex applies
 */
record LocalPlace(List<UUID> path, Set<UUID> aboveRoot, String annex) {
    /** @param adjusted by the rule, the latest last */
    LocalScheme apply(Map<String, List<RuleOverlay>> adjusted, LocalScheme scheme) {
        var local = scheme;
        for (var ofRule : adjusted.values()) {
            var applicable = ofRule.stream().filter(this::concerns).toList();
            var nearest = LocalOverlay.nearest(applicable, path, aboveRoot);
            if (nearest.isPresent()) local = nearest.get().apply(local);
        }
        return local;
    }

    private boolean concerns(RuleOverlay overlay) {
        return overlay.annex() == null || overlay.annex().equals(annex);
    }
}

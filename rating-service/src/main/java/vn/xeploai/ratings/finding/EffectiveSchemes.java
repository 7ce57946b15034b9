package vn.xeploai.ratings.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.overlay.LocalOverlay;
import vn.xeploai.ratings.overlay.Overlays;
import vn.xeploai.ratings.overlay.RuleOverlay;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.rule.EffectiveScheme;
import vn.xeploai.ratings.scheme.Points.CriteriaAnnex;

/** Points, deadlines and conditions as the nearest authority above each subject has adjusted them for the day of the conclusion. */
@Singleton
class EffectiveSchemes {
    private final CampaignTree tree;
    private final Overlays overlays;
    private final FindingSql sql;

    EffectiveSchemes(CampaignTree tree, Overlays overlays, FindingSql sql) {
        this.tree = tree;
        this.overlays = overlays;
        this.sql = sql;
    }

    /**
     * Where overlays are searched.
     *
     * @param path from the root of the copied tree down to the subject's unit
     * @param annex by which the subject is scored; null where that is not certain, and then no overlay of a single annex applies
     * @param day of the conclusion
     */
    private record Place(List<UUID> path, Set<UUID> aboveRoot, String annex, LocalDate day) {
        EffectiveScheme apply(Map<String, List<RuleOverlay>> adjusted, EffectiveScheme scheme) {
            var local = scheme;
            for (var ofRule : adjusted.values()) {
                var applicable = ofRule.stream()
                        .filter(overlay -> overlay.holdsOn(day))
                        .filter(overlay ->
                                overlay.annex() == null || overlay.annex().equals(annex))
                        .toList();
                var nearest = LocalOverlay.nearest(applicable, path, aboveRoot);
                if (nearest.isPresent()) local = nearest.get().apply(local);
            }
            return local;
        }
    }

    /** @param conclusions of one campaign, with their points, which determine the annex of some */
    List<Conclusion> apply(List<Conclusion> conclusions, OffsetDateTime knownAt) {
        if (conclusions.isEmpty()) return conclusions;
        var first = conclusions.get(0).subject();
        var adjusted = overlays.ofRules(first.schemeId(), first.period().year(), knownAt);
        if (adjusted.isEmpty()) return conclusions;
        var units = conclusions.stream().map(one -> one.subject().unitId()).collect(Collectors.toSet());
        var paths = sql.paths(first.campaignId(), units, knownAt).stream()
                .collect(Collectors.toMap(FindingSql.UnitPath::unitId, FindingSql.UnitPath::path));
        var aboveRoot = tree.aboveRoot(first.campaignId(), knownAt);
        var known = new HashMap<Place, EffectiveScheme>();
        return conclusions.stream()
                .map(one -> {
                    var path = paths.getOrDefault(one.subject().unitId(), List.of());
                    var annex = one.annex().map(CriteriaAnnex::code).orElse(null);
                    var place = new Place(path, aboveRoot, annex, one.day());
                    return one.under(known.computeIfAbsent(place, any -> place.apply(adjusted, one.local())));
                })
                .toList();
    }
}

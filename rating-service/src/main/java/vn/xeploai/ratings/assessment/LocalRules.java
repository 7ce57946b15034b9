package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.ratings.overlay.Overlays;
import vn.xeploai.ratings.roster.CampaignTree;
import vn.xeploai.ratings.rule.LocalScheme;

/** Points and deadlines as the nearest authority above each subject has adjusted them. */
@Singleton
class LocalRules {
    private final CampaignTree tree;
    private final Overlays overlays;
    private final PlaceQueries places;

    LocalRules(CampaignTree tree, Overlays overlays, PlaceQueries places) {
        this.tree = tree;
        this.overlays = overlays;
        this.places = places;
    }

    private record Applied(UUID unitId, String annex) {}

    /**
     * @param judged of one campaign
     * @param points what the subjects were given, by rating; it tells the annex of some
     */
    List<Judged> of(List<Judged> judged, Map<UUID, ToldPoints> points, OffsetDateTime knownAt) {
        if (judged.isEmpty()) return judged;
        var row = judged.get(0).row();
        var adjusted = overlays.ofRules(row.schemeId(), row.period().year(), knownAt);
        if (adjusted.isEmpty()) return judged;
        var units = judged.stream().map(one -> one.row().unitId()).collect(Collectors.toSet());
        var paths = places.paths(row.campaignId(), units, knownAt);
        var aboveRoot = tree.aboveRoot(row.campaignId(), knownAt);
        var known = new HashMap<Applied, LocalScheme>();
        return judged.stream()
                .map(one -> {
                    var annex = one.annex(points.get(one.row().id())).orElse(null);
                    var unit = one.row().unitId();
                    return one.under(known.computeIfAbsent(new Applied(unit, annex), any -> new LocalPlace(
                                    paths.getOrDefault(unit, List.of()), aboveRoot, annex)
                            .apply(adjusted, one.local())));
                })
                .toList();
    }
}

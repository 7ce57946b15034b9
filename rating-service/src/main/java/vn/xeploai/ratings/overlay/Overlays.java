package vn.xeploai.ratings.overlay;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The overlays that other features apply, revoked ones among them: which of them apply to a document depends on its date
 * ({@link LocalOverlay#holdsOn}).
 */
@Singleton
public class Overlays {
    private final OverlaySql sql;

    Overlays(OverlaySql sql) {
        this.sql = sql;
    }

    /** The quotas adjusted for a rating year, as known at an instant, the latest last. */
    public List<QuotaOverlay> ofQuotas(String scheme, int year, OffsetDateTime knownAt) {
        return sql.dated(OverlayFilter.of(scheme, year), knownAt).stream()
                .filter(overlay -> overlay.adjustment().quota() != null)
                .map(QuotaOverlay::of)
                .toList();
    }

    /** The points, deadlines and conditions adjusted for a rating year, by rule, the latest last. */
    public Map<String, List<RuleOverlay>> ofRules(String scheme, int year, OffsetDateTime knownAt) {
        return sql.dated(OverlayFilter.of(scheme, year), knownAt).stream()
                .filter(overlay -> overlay.adjustment().quota() == null)
                .map(RuleOverlay::of)
                .collect(Collectors.groupingBy(RuleOverlay::rule, TreeMap::new, Collectors.toList()));
    }
}

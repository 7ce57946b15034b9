package vn.xeploai.ratings.overlay;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.xeploai.ratings.scheme.Scheme;

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

    /**
     * A scheme with the criteria that authorities have added for a rating year, for which points may be given. Which of them count for a
     * subject is decided with the rules.
     *
     * @param concerned which authorities are at or above the units in question
     */
    public Scheme offered(Scheme scheme, int year, Predicate<UUID> concerned) {
        if (scheme.points() == null) return scheme;
        var points = scheme.points();
        for (var overlay : ofRules(scheme.id(), year, OffsetDateTime.MAX).getOrDefault(points.id(), List.of())) {
            if (!overlay.weights().criteria().isEmpty() && concerned.test(overlay.unitId()))
                points = overlay.weights().offer(points);
        }
        return points == scheme.points() ? scheme : scheme.adjusted(points, scheme.rules());
    }
}

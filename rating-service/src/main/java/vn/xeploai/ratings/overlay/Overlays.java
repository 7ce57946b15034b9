package vn.xeploai.ratings.overlay;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;

/** What authorities have adjusted. */
@Singleton
public class Overlays {
    private final OverlayQueries queries;

    Overlays(OverlayQueries queries) {
        this.queries = queries;
    }

    /** The ceilings adjusted for a rating year, as known at an instant, the latest last. */
    public List<QuotaOverlay> ofQuotas(String scheme, int year, OffsetDateTime knownAt) {
        return queries.inForce(scheme, year, knownAt).stream()
                .filter(overlay -> overlay.adjustment().quota() != null)
                .map(QuotaOverlay::of)
                .toList();
    }
}

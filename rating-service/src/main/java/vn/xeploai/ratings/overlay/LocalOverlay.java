package vn.xeploai.ratings.overlay;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.scheme.PartyLevel;

/** What an authority adjusts in a rule, for itself and every unit below it. */
public interface LocalOverlay {
    /** The authority. */
    UUID unitId();

    PartyLevel level();

    String rule();

    /** Its document. */
    OverlayReference overlay();

    /** The date of the document that revoked it; null if none did. */
    LocalDate revokedOn();

    /** Whether it applies to documents of that day: from its own date on, until that of its revocation. */
    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(overlay().date()) && (revokedOn() == null || day.isBefore(revokedOn()));
    }

    /**
     * The overlay that applies in a place: that of the nearest authority at or above it, as a whole; of one authority the latest.
     *
     * @param overlays of one rule, the latest last
     * @param path from the root of a copied tree down to the place
     * @param aboveRoot the units above that root
     */
    static <T extends LocalOverlay> Optional<T> nearest(Collection<T> overlays, List<UUID> path, Set<UUID> aboveRoot) {
        var nearness = Comparator.<T>comparingInt(overlay -> path.indexOf(overlay.unitId()))
                .thenComparing(LocalOverlay::level);
        return overlays.stream()
                .filter(overlay -> path.contains(overlay.unitId()) || aboveRoot.contains(overlay.unitId()))
                .reduce((one, later) -> nearness.compare(later, one) >= 0 ? later : one);
    }
}

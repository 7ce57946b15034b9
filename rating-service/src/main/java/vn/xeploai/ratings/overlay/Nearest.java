package vn.xeploai.ratings.overlay;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose word holds in a place: of the authorities at or above it the nearest one's, as a whole; of one authority what it set last. */
public final class Nearest {
    private Nearest() {}

    /**
     * @param overlays of one rule, the latest last
     * @param path from the root of a copied tree down to the place
     * @param aboveRoot the units above that root
     */
    public static <T extends OfAuthority> Optional<T> of(Collection<T> overlays, List<UUID> path, Set<UUID> aboveRoot) {
        var nearness = Comparator.<T>comparingInt(overlay -> path.indexOf(overlay.unitId()))
                .thenComparing(OfAuthority::level);
        return overlays.stream()
                .filter(overlay -> path.contains(overlay.unitId()) || aboveRoot.contains(overlay.unitId()))
                .reduce((one, later) -> nearness.compare(later, one) >= 0 ? later : one);
    }
}

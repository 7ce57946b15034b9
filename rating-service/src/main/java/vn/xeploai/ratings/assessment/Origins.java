package vn.xeploai.ratings.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Since when some young units count, as member-service told beforehand. */
public final class Origins {
    static final Origins NONE = new Origins(Set.of(), Map.of());

    private final Set<UUID> asked;
    private final Map<UUID, UnitOrigin> told;

    Origins(Set<UUID> asked, Map<UUID, UnitOrigin> told) {
        this.asked = Set.copyOf(asked);
        this.told = Map.copyOf(told);
    }

    boolean asked(UUID unit) {
        return asked.contains(unit);
    }

    /** Empty, thus unknown, if member-service was not asked about the unit, or did not answer. */
    Optional<UnitOrigin> of(UUID unit) {
        return Optional.ofNullable(told.get(unit));
    }
}

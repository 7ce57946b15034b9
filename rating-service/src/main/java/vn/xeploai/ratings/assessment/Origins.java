package vn.xeploai.ratings.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Since when some young units count, as member-service told beforehand. */
public final class Origins {
    static final Origins NONE = new Origins(Map.of());

    private final Map<UUID, UnitOrigin> told;

    Origins(Map<UUID, UnitOrigin> told) {
        this.told = Map.copyOf(told);
    }

    /** Empty, thus unknown, if member-service was not asked about the unit, or did not answer. */
    Optional<UnitOrigin> of(UUID unit) {
        return Optional.ofNullable(told.get(unit));
    }
}

package vn.xeploai.ratings.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Since when young units count, read from member-service before the act. */
public final class Foundings {
    private static final Foundings NONE = new Foundings(Set.of(), Map.of());

    private final Set<UUID> asked;
    private final Map<UUID, Founding> known;

    Foundings(Set<UUID> asked, Map<UUID, Founding> known) {
        this.asked = Set.copyOf(asked);
        this.known = Map.copyOf(known);
    }

    /**
     * Since when a unit counts.
     *
     * @param predecessors the units whose time it inherits; empty if it succeeded none
     */
    record Founding(LocalDate since, List<UUID> predecessors) {}

    /** Nothing was asked of member-service. */
    public static Foundings none() {
        return NONE;
    }

    /** Whether member-service was asked about a unit. */
    public boolean covers(UUID unit) {
        return asked.contains(unit);
    }

    /** Empty, thus unknown, if member-service was not asked about the unit or did not answer. */
    Optional<Founding> find(UUID unit) {
        return Optional.ofNullable(known.get(unit));
    }
}

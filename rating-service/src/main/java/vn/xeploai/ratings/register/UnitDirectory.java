package vn.xeploai.ratings.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.xeploai.platform.problem.Refusal;

/**
 * Units, where they came from and what became of them, as member-service has them. It may take a while to answer and
 * must not be asked under locks.
 */
@Singleton
public class UnitDirectory {
    /** The most units about which member-service answers at once. */
    private static final int MOST = 20_000;

    private final UnitClient client;
    private final LineageClient lineages;

    UnitDirectory(@RestClient UnitClient client, @RestClient LineageClient lineages) {
        this.client = client;
        this.lineages = lineages;
    }

    /**
     * The unit on a day; empty if it does not exist then.
     *
     * @throws Refusal 503 {@code member-service-unavailable}
     */
    public Optional<RegisteredUnit> find(UUID unit, LocalDate on) {
        return find(unit, on, null);
    }

    /**
     * The unit on a day; empty if it does not exist then.
     *
     * @param knownAt null for now
     * @throws Refusal 503 {@code member-service-unavailable}, also while it has not settled that instant
     */
    public Optional<RegisteredUnit> find(UUID unit, LocalDate on, Instant knownAt) {
        return MemberService.asked(() -> client.unit(unit, on, knownAt));
    }

    /**
     * @param knownAt null for now
     * @throws Refusal 503 {@code member-service-unavailable}, also while it has not settled that instant
     */
    public Optional<UnitLineage> lineage(UUID unit, Instant knownAt) {
        return MemberService.asked(() -> client.lineage(unit, knownAt));
    }

    /**
     * The origins of those of the units that came from others.
     *
     * @param knownAt null for now
     * @throws Refusal 503 {@code member-service-unavailable}, also while it has not settled that instant
     */
    public List<UnitOrigin> origins(List<UUID> units, Instant knownAt) {
        var origins = new ArrayList<UnitOrigin>();
        for (var from = 0; from < units.size(); from += MOST) {
            var some =
                    new LineageClient.LineageQuery(units.subList(from, Math.min(from + MOST, units.size())), knownAt);
            origins.addAll(MemberService.asked(() -> lineages.query(some))
                    .map(LineageClient.LineageAnswer::origins)
                    .orElseThrow());
        }
        return origins;
    }

    /** @throws Refusal 503 {@code member-service-unavailable} */
    public Optional<UnitHistory> history(UUID unit) {
        return MemberService.asked(() -> client.history(unit));
    }
}

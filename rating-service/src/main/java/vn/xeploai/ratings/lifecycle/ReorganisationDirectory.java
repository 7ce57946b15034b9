package vn.xeploai.ratings.lifecycle;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.register.MemberService;

/** Reorganisations of member-service, and the lineage of units through them. It may be slow: it is never asked under locks. */
@Singleton
class ReorganisationDirectory {
    private final ReorganisationClient client;

    ReorganisationDirectory(@RestClient ReorganisationClient client) {
        this.client = client;
    }

    /** @throws Refusal 422 {@code reorganisation-unknown}, 503 {@code member-service-unavailable} */
    Reorganisation get(UUID id) {
        return MemberService.asked(() -> client.reorganisation(id))
                .orElseThrow(() -> LifecycleRefusal.reorganisationUnknown(id));
    }

    /**
     * Where the units below a root that has ended are, through every decision since.
     *
     * @param days from which they are followed, the earlier ones taking precedence
     * @param ended the first day on which the root no longer exists
     * @throws Refusal 409 {@code succession-root-active}, 422 {@code campaign-root-not-active}, 503 {@code member-service-unavailable}
     */
    Map<UUID, List<Lineage.Link>> linksBelow(UUID root, List<LocalDate> days, LocalDate ended) {
        var links = new HashMap<UUID, List<Lineage.Link>>();
        for (var day : days) {
            var lineage = lineage(root, day, ended);
            if (lineage.isPresent() && !lineage.get().rootEnded()) throw LifecycleRefusal.rootActive(root);
            lineage.ifPresent(found -> found.byUnit().forEach(links::putIfAbsent));
        }
        if (links.isEmpty()) throw LifecycleRefusal.rootNotActive(root);
        return links;
    }

    /**
     * Where one unit is, of the roster but below the root on none of the days; empty if that is not recorded.
     *
     * @throws Refusal 503 {@code member-service-unavailable}
     */
    List<Lineage.Link> linksOf(UUID unit, List<LocalDate> days, LocalDate ended) {
        return days.stream()
                .flatMap(day -> lineage(unit, day, ended).stream())
                .map(lineage -> lineage.byUnit().getOrDefault(unit, List.of()))
                .filter(links -> !links.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Empty if the unit exists on neither day. */
    private Optional<Lineage> lineage(UUID unit, LocalDate from, LocalDate to) {
        return MemberService.asked(() -> client.lineage(unit, from, to));
    }
}

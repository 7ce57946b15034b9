package vn.xeploai.ratings.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * In which unit a subject is after a reorganisation. Members go with their unit, or where they were named to go; they are never spread by
 * guess. Those who are rated in their post go with the unit in which they hold it, if another one took over the whole of it; a post in a unit
 * that was divided ended with it. An organisation, and the collective that leads it, continues only as itself: after its end it is nobody
 * else's subject.
 */
final class HeirRule {
    private final Map<UUID, List<Lineage.Link>> links;

    /** @param links of each unit of the roster; none of a unit without a lineage */
    HeirRule(Map<UUID, List<Lineage.Link>> links) {
        this.links = links;
    }

    /** Whether the subject ended with its unit, and has no new one. */
    boolean ended(SubjectKind kind, UUID unit) {
        return kind != SubjectKind.MEMBER && withoutNames(kind, unit).isEmpty();
    }

    /** The unit in which the subject is now; empty if no decision says. */
    Optional<UUID> unitOf(SubjectKind kind, UUID subject, UUID unit) {
        if (kind != SubjectKind.MEMBER) return withoutNames(kind, unit);
        return links(unit)
                .filter(link -> link.names(subject))
                .findFirst()
                .or(() -> links(unit).filter(Lineage.Link::takesTheRest).findFirst())
                .map(Lineage.Link::toId);
    }

    private Optional<UUID> withoutNames(SubjectKind kind, UUID unit) {
        if (links(unit).anyMatch(link -> unit.equals(link.toId()))) return Optional.of(unit);
        return links(unit)
                .filter(link -> kind.person() && link.takesAll())
                .findFirst()
                .map(Lineage.Link::toId);
    }

    private Stream<Lineage.Link> links(UUID unit) {
        return links.getOrDefault(unit, List.of()).stream();
    }
}

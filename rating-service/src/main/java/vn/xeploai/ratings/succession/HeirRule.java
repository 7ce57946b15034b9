package vn.xeploai.ratings.succession;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * In which unit a subject is after a reorganisation. A member goes with its unit, or where it was named to go; nobody is ever spread by
 * guess. Whoever is rated in his post goes with the unit in which he holds it, if another took over the whole of it; a post in a unit that was
 * divided has ended with it. An organisation, and the collective that leads it, goes on only as itself: one that ended is nobody else's subject.
 */
final class HeirRule {
    private final Map<UUID, List<Lineage.Link>> ways;

    /** @param ways of each unit of the roster; none of a unit that nobody knows */
    HeirRule(Map<UUID, List<Lineage.Link>> ways) {
        this.ways = ways;
    }

    /** Whether the subject has an end with its unit, and so no new one. */
    boolean ended(SubjectKind kind, UUID unit) {
        return kind != SubjectKind.MEMBER && withoutNames(kind, unit).isEmpty();
    }

    /** The unit in which the subject is now; empty if nobody has said. */
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
        return ways.getOrDefault(unit, List.of()).stream();
    }
}

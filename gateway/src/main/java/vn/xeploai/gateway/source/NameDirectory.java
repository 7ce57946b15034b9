package vn.xeploai.gateway.source;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The names of subjects of ratings and of units, as member-service has them. */
@Singleton
public class NameDirectory {
    private static final int AT_ONCE = 8;
    private static final Set<String> PERSONS = Set.of("MEMBER", "LEADER", "OFFICIAL");

    private final MemberDirectory members;

    NameDirectory(MemberDirectory members) {
        this.members = members;
    }

    /**
     * Both are null of somebody who did not exist on that day.
     *
     * @param birthDate null of a unit
     */
    public record Named(String name, LocalDate birthDate) {
        private static final Named NOBODY = new Named(null, null);
    }

    /** A subject of some kind, and its unit. */
    public record NamedSubject(String kind, UUID id, UUID unitId) {
        private Stream<Lookup> lookups() {
            return Stream.of(new Lookup(id, PERSONS.contains(kind)), new Lookup(unitId, false));
        }
    }

    private record Lookup(UUID id, boolean person) {}

    /** The names of subjects and of their units by id, on a day and as recorded at an instant. */
    public Uni<Map<UUID, Named>> names(Collection<NamedSubject> subjects, LocalDate on, Instant knownAt) {
        var lookups =
                subjects.stream().flatMap(NamedSubject::lookups).distinct().toList();
        return Parallel.ask(
                        lookups,
                        AT_ONCE,
                        one -> one.person() ? person(one.id(), on, knownAt) : unit(one.id(), on, knownAt))
                .map(found -> {
                    var names = new HashMap<UUID, Named>();
                    found.forEach(names::putAll);
                    return names;
                });
    }

    private Uni<Map<UUID, Named>> person(UUID id, LocalDate on, Instant knownAt) {
        return members.member(id, on, knownAt)
                .map(member -> new Named(member.fullName(), member.birthDate()))
                .onFailure(failure -> failure instanceof SourceProblem problem && problem.is("member-not-found"))
                .recoverWithItem(Named.NOBODY)
                .map(named -> Map.of(id, named));
    }

    private Uni<Map<UUID, Named>> unit(UUID id, LocalDate on, Instant knownAt) {
        return members.unit(id, on, knownAt)
                .map(unit -> new Named(unit.name(), null))
                .onFailure(failure -> failure instanceof SourceProblem problem
                        && (problem.is("unit-not-active") || problem.is("unit-not-found")))
                .recoverWithItem(Named.NOBODY)
                .map(named -> Map.of(id, named));
    }
}

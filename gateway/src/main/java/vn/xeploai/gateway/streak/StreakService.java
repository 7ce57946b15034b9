package vn.xeploai.gateway.streak;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.scope.ScopeService;
import vn.xeploai.gateway.source.MemberDirectory;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.SourceProblem;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.Streaks;

/** Lists subjects who kept a tier for several years, as rating-service has them, with the names that member-service has. */
@Singleton
class StreakService {
    private static final int AT_ONCE = 8;
    private static final Set<String> PERSONS = Set.of("MEMBER", "LEADER", "OFFICIAL");

    private final ScopeService scopes;
    private final MemberDirectory members;
    private final RatingDirectory ratings;

    /** @param birthDate null of a unit */
    record Named(String name, LocalDate birthDate) {
        private static final Named NOBODY = new Named(null, null);
    }

    StreakService(ScopeService scopes, MemberDirectory members, RatingDirectory ratings) {
        this.scopes = scopes;
        this.members = members;
        this.ratings = ratings;
    }

    /** A first page is as recorded at an instant that both services have settled; the cursor keeps it for the others. */
    StreakResponse list(StreakQuery query) {
        return query.firstPage()
                ? scopes.scope(query.question())
                        .chain(scope -> {
                            SourceRefusal.throwFirst(scope.failures());
                            return page(query, scope.id(), scope.knownAt());
                        })
                        .await()
                        .indefinitely()
                : scopes.unit(query.question())
                        .chain(unit -> {
                            SourceRefusal.throwFirst(Stream.ofNullable(unit.failure()));
                            return page(query, unit.id(), null);
                        })
                        .await()
                        .indefinitely();
    }

    private Uni<StreakResponse> page(StreakQuery query, UUID unit, Instant knownAt) {
        return ratings.streaks(unit, query.asked(), knownAt, query.firstPage() ? null : query.after())
                .chain(page -> names(page, query).map(names -> response(query, unit, page, names)));
    }

    private static StreakResponse response(StreakQuery query, UUID unit, Streaks page, Map<UUID, Named> names) {
        return new StreakResponse(
                unit,
                query.to(),
                query.years(),
                query.tier(),
                page.knownAt(),
                page.items().stream()
                        .map(item -> StreakItemResponse.of(item, names.get(item.subjectId()), names.get(item.unitId())))
                        .toList(),
                page.next());
    }

    /** The names of all subjects of a page and of their units. */
    private Uni<Map<UUID, Named>> names(Streaks page, StreakQuery query) {
        var persons = page.items().stream()
                .filter(item -> PERSONS.contains(item.subjectKind()))
                .map(Streaks.Item::subjectId)
                .distinct()
                .toList();
        var units = page.items().stream()
                .flatMap(item -> Stream.of(item.subjectId(), item.unitId()))
                .distinct()
                .filter(id -> !persons.contains(id))
                .toList();
        var on = query.question().on();
        return Uni.combine()
                .all()
                .unis(
                        Parallel.ask(persons, AT_ONCE, id -> person(id, on, page.knownAt())),
                        Parallel.ask(units, AT_ONCE, id -> unit(id, on, page.knownAt())))
                .with((ofPersons, ofUnits) -> {
                    var names = new HashMap<UUID, Named>();
                    for (int i = 0; i < persons.size(); i++) names.put(persons.get(i), ofPersons.get(i));
                    for (int i = 0; i < units.size(); i++) names.put(units.get(i), ofUnits.get(i));
                    return names;
                });
    }

    private Uni<Named> person(UUID id, LocalDate on, Instant knownAt) {
        return members.member(id, on, knownAt)
                .map(member -> new Named(member.fullName(), member.birthDate()))
                .onFailure(failure -> failure instanceof SourceProblem problem && problem.is("member-not-found"))
                .recoverWithItem(Named.NOBODY);
    }

    private Uni<Named> unit(UUID id, LocalDate on, Instant knownAt) {
        return members.unit(id, on, knownAt)
                .map(unit -> new Named(unit.name(), null))
                .onFailure(failure -> failure instanceof SourceProblem problem
                        && (problem.is("unit-not-active") || problem.is("unit-not-found")))
                .recoverWithItem(Named.NOBODY);
    }
}

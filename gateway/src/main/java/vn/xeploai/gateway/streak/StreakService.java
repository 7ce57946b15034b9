package vn.xeploai.gateway.streak;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.gateway.scope.ScopeService;
import vn.xeploai.gateway.source.NameDirectory;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.NameDirectory.NamedSubject;
import vn.xeploai.gateway.source.RatingDirectory;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.gateway.source.Streaks;

/** Lists subjects who kept a tier for several years, as rating-service has them, with the names that member-service has. */
@Singleton
class StreakService {
    private final ScopeService scopes;
    private final NameDirectory names;
    private final RatingDirectory ratings;

    StreakService(ScopeService scopes, NameDirectory names, RatingDirectory ratings) {
        this.scopes = scopes;
        this.names = names;
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
                .chain(page -> names(page, query).map(found -> response(query, unit, page, found)));
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

    private Uni<Map<UUID, Named>> names(Streaks page, StreakQuery query) {
        var subjects = page.items().stream()
                .map(item -> new NamedSubject(item.subjectKind(), item.subjectId(), item.unitId()))
                .toList();
        return names.names(subjects, query.question().on(), page.knownAt());
    }
}

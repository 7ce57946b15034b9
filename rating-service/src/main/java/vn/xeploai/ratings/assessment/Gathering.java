package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Reads everything on record about some ratings: a dozen questions, however many ratings. */
@Singleton
class Gathering {
    private static final String CHILDREN =
            """
            SELECT parent_id, count(*) AS children
            FROM campaign_unit
            WHERE campaign_id = ANY(:campaigns) AND parent_id = ANY(:units) AND recorded_from <= :knownAt
              AND (recorded_to IS NULL OR recorded_to > :knownAt)
            GROUP BY campaign_id, parent_id
            """;

    private final Jdbi jdbi;
    private final ToldQueries told;
    private final ConductQueries conduct;
    private final OrderQueries order;

    Gathering(Jdbi jdbi, ToldQueries told, ConductQueries conduct, OrderQueries order) {
        this.jdbi = jdbi;
        this.told = told;
        this.conduct = conduct;
        this.order = order;
    }

    /** @param rows of one campaign */
    Gathered of(Collection<AssessedRow> rows, OffsetDateTime knownAt, Origins origins) {
        var ids = set(rows, AssessedRow::id);
        var subjects = set(rows, AssessedRow::subjectId);
        var units = rows.stream()
                .filter(row -> row.subjectKind() != SubjectKind.MEMBER)
                .map(AssessedRow::unitId)
                .collect(Collectors.toSet());
        var campaigns = set(rows, AssessedRow::campaignId);
        var disciplines = conduct.disciplines(union(subjects, units), units, knownAt);
        return new Gathered(
                told.points(ids, knownAt),
                told.measures(ids, knownAt),
                told.commentedByTemporaryCell(ids, knownAt),
                grouped(conduct.leaves(subjects, knownAt), Leave::memberId),
                grouped(conduct.complaints(subjects, knownAt), OpenComplaint::subjectId),
                grouped(disciplines, Discipline::subjectId),
                grouped(disciplines, Discipline::committedIn),
                units.isEmpty()
                        ? Map.of()
                        : grouped(conduct.disciplinesBelow(campaigns, knownAt), DisciplineBelow::unitId),
                children(campaigns, units, knownAt),
                grouped(order.others(subjects, knownAt), OtherRating::subjectId),
                origins);
    }

    private Map<UUID, Long> children(Set<UUID> campaigns, Set<UUID> units, OffsetDateTime knownAt) {
        if (units.isEmpty()) return Map.of();
        return jdbi.withHandle(handle -> handle.createQuery(CHILDREN)
                .bindArray("campaigns", UUID.class, campaigns.toArray())
                .bindArray("units", UUID.class, units.toArray())
                .bind("knownAt", knownAt)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Set<UUID> set(Collection<AssessedRow> rows, Function<AssessedRow, UUID> what) {
        return rows.stream().map(what).collect(Collectors.toSet());
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static <T> Map<UUID, List<T>> grouped(List<T> rows, Function<T, UUID> by) {
        return rows.stream().collect(Collectors.groupingBy(by));
    }
}

package vn.xeploai.ratings.submission;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Compares what two versions of a unit's report hold. */
@Singleton
class DifferenceQueries {
    private final Jdbi jdbi;

    DifferenceQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<CountDifference> counts(ComparedVersions versions) {
        return ask(DifferenceSql.COUNTS, versions, query -> query.mapTo(CountDifference.class)
                .list());
    }

    long count(ComparedVersions versions) {
        return ask(
                DifferenceSql.COUNT, versions, query -> query.mapTo(Long.class).one());
    }

    List<DifferenceRow> page(ComparedVersions versions, UUID after, int rows) {
        return ask(DifferenceSql.PAGE, versions, query -> query.bind("from", after)
                .bind("rows", rows)
                .mapTo(DifferenceRow.class)
                .list());
    }

    /** The acts between the two versions that bear on the listed ratings. */
    List<DifferingAct> acts(ComparedVersions versions, List<UUID> ratings) {
        return ask(DifferenceSql.ACTS, versions, query -> query.bindArray("ratings", UUID.class, ratings.toArray())
                .mapTo(DifferingAct.class)
                .list());
    }

    private <T> T ask(String sql, ComparedVersions versions, Function<Query, T> read) {
        return jdbi.withHandle(handle -> read.apply(handle.createQuery(sql)
                .bind("campaign", versions.after().campaignId())
                .bind("unit", versions.after().unitId())
                .bind("before", instant(versions.before().knownAt()))
                .bind("after", instant(versions.after().knownAt()))));
    }

    private static OffsetDateTime instant(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

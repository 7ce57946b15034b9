package vn.xeploai.ratings.campaign;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Lists of campaigns, as known at an instant. */
@Singleton
class CampaignQueries {
    private static final String LISTED =
            """
            FROM campaign_known_at(:knownAt)
            WHERE (:period::text IS NULL OR period = :period)
              AND (:track::text IS NULL OR track = :track)
              AND (:root::uuid IS NULL OR root_unit_id = :root)
              AND (:state::text IS NULL OR state = :state)
            """;
    private static final String AFTER =
            """
            AND (:after::uuid IS NULL OR id > :after)
            ORDER BY id
            LIMIT :rows
            """;

    private final Jdbi jdbi;

    CampaignQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<CampaignView> page(CampaignFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> bound(handle.createQuery("SELECT * " + LISTED + AFTER), filter, knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .mapTo(CampaignView.class)
                .list());
    }

    long count(CampaignFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> bound(handle.createQuery("SELECT count(*) " + LISTED), filter, knownAt)
                .mapTo(Long.class)
                .one());
    }

    private static Query bound(Query query, CampaignFilter filter, OffsetDateTime knownAt) {
        return query.bind(
                        "period",
                        filter.period() == null ? null : filter.period().toString())
                .bind("track", filter.track())
                .bind("root", filter.root())
                .bind("state", filter.state())
                .bind("knownAt", knownAt);
    }

    /** The campaigns of these roots as they are now, in the order in which they were planned. */
    List<CampaignView> ofRoots(CampaignQueryRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT *
                        FROM campaign_known_at('infinity')
                        WHERE root_unit_id = ANY(:roots) AND (:state::text IS NULL OR state = :state)
                        ORDER BY id
                        """)
                .bindArray("roots", UUID.class, request.rootUnitIds().toArray())
                .bind("state", request.state())
                .mapTo(CampaignView.class)
                .list());
    }

    /** Another campaign of the same root and period that rates one of these kinds. */
    Optional<UUID> findSameRoot(CampaignRequest request, List<SubjectKind> subjectKinds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT id
                        FROM campaign
                        WHERE period = :period AND track = :track AND root_unit_id = :root AND subject_kinds && :kinds::text[]
                        ORDER BY id
                        LIMIT 1
                        """)
                .bind("period", request.period().toString())
                .bind("track", request.track())
                .bind("root", request.rootUnitId())
                .bindArray(
                        "kinds",
                        String.class,
                        subjectKinds.stream().map(Enum::name).toList())
                .mapTo(UUID.class)
                .findOne());
    }
}

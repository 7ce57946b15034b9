package vn.xeploai.ratings.campaign;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.ratings.scheme.Track;

/** Campaigns as recorded at an instant. */
interface CampaignSql {
    String LISTED =
            """
            FROM campaign_known_at(:knownAt)
            WHERE (:periodText::text IS NULL OR period = :periodText)
              AND (:track::text IS NULL OR track = :track)
              AND (:root::uuid IS NULL OR root_unit_id = :root)
              AND (:state::text IS NULL OR state = :state)
            """;

    @SqlQuery("SELECT * FROM campaign_known_at(:knownAt) WHERE id = :id")
    Optional<CampaignView> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery("SELECT * " + LISTED + "AND (:after::uuid IS NULL OR id > :after) ORDER BY id LIMIT :rows")
    List<CampaignView> page(@BindMethods CampaignFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + LISTED)
    long count(@BindMethods CampaignFilter filter, OffsetDateTime knownAt);

    /** The current campaigns of these roots, in the order in which they were planned. */
    @SqlQuery(
            """
            SELECT *
            FROM campaign_known_at('infinity')
            WHERE root_unit_id = ANY(:roots) AND (:state::text IS NULL OR state = :state)
            ORDER BY id
            """)
    List<CampaignView> ofRoots(Collection<UUID> roots, CampaignState state);

    /** Another campaign of the same root and period that rates one of these kinds. */
    @SqlQuery(
            """
            SELECT id
            FROM campaign
            WHERE period = :period AND track = :track AND root_unit_id = :root AND subject_kinds && :kinds::text[]
            ORDER BY id
            LIMIT 1
            """)
    Optional<UUID> findSameRoot(String period, Track track, UUID root, String[] kinds);
}

package vn.xeploai.ratings.measure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

interface MeasureSql {
    @SqlQuery("SELECT EXISTS (SELECT FROM rating_subject WHERE id = :rating AND recorded_at <= :knownAt)")
    boolean isRating(UUID rating, OffsetDateTime knownAt);

    /** Whether the unit is that of the subject or one above it, in the copied tree or above its root. */
    @SqlQuery(
            """
            SELECT EXISTS (
                SELECT
                FROM rating_now rating
                JOIN unit_place place ON place.campaign_id = rating.campaign_id AND place.unit_id = rating.unit_id
                WHERE rating.rating_id = :rating AND (:unit = ANY(place.path) OR EXISTS (
                    SELECT FROM campaign_ancestor_now above WHERE above.campaign_id = rating.campaign_id AND above.unit_id = :unit)))
            """)
    boolean isAtOrAbove(UUID unit, UUID rating);

    /** @param values as text; null takes back what was reported before */
    @SqlUpdate(
            """
            INSERT INTO measure (rating_id, fact, recorded_at, value, reported_by, act_id)
            SELECT :rating, fact, :act.recordedAt, value, :reportedBy, :act.id
            FROM unnest(:facts, :values) AS reported(fact, value)
            """)
    void insert(UUID rating, String[] facts, String[] values, UUID reportedBy, @BindMethods("act") Act act);

    /** The reports of a rating, the latest first. */
    @SqlQuery(
            """
            SELECT measure.fact, measure.value, measure.reported_by,
                   lead(measure.fact) OVER (PARTITION BY measure.fact ORDER BY measure.recorded_at) IS NOT NULL AS superseded,
                   act.document_number, measure.recorded_at, act.actor
            FROM measure
            JOIN act ON act.id = measure.act_id
            WHERE measure.rating_id = :rating AND measure.recorded_at <= :knownAt
            ORDER BY measure.recorded_at DESC, measure.fact
            """)
    List<MeasuresResponse.MeasureEntry> reports(UUID rating, OffsetDateTime knownAt);
}

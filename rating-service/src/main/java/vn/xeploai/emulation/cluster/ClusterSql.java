package vn.xeploai.emulation.cluster;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;

/** Clusters as recorded at an instant. */
interface ClusterSql {
    String ROW =
            """
            SELECT known.id, known.year, known.name, known.organising_unit_id, known.chair_unit_id, known.cancellation_reason,
                   act.document_number, act.document_date, known.recorded_at
            FROM emulation.cluster_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:year::integer IS NULL OR known.year = :year)
              AND (:organisedBy::uuid IS NULL OR known.organising_unit_id = :organisedBy)
              AND (:unit::uuid IS NULL OR known.id IN (
                      SELECT placed.cluster_id FROM emulation.cluster_unit placed WHERE placed.unit_id = :unit))
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;

    /** Which of the units a current cluster of the year and the same organiser already has. */
    @SqlQuery(
            """
            SELECT placed.unit_id
            FROM emulation.cluster_known_at('infinity') known
            JOIN emulation.cluster_unit placed ON placed.cluster_id = known.id
            WHERE known.year = :year AND known.organising_unit_id = :organiser AND known.cancellation_reason IS NULL
              AND placed.unit_id = ANY(:units)
            ORDER BY placed.unit_id
            """)
    List<UUID> placed(int year, UUID organiser, Collection<UUID> units);

    @SqlUpdate("INSERT INTO emulation.cluster_unit (cluster_id, unit_id) SELECT :cluster, unnest(:units)")
    void insertUnits(UUID cluster, Collection<UUID> units);

    @SqlUpdate(
            """
            INSERT INTO emulation.cluster_criterion (cluster_id, code, position, name, maximum)
            SELECT :cluster, criterion.code, criterion.position, criterion.name, criterion.maximum
            FROM unnest(:codes, :names, :maxima::numeric[]) WITH ORDINALITY criterion(code, name, maximum, position)
            """)
    void insertCriteria(UUID cluster, String[] codes, String[] names, String[] maxima);

    @SqlUpdate(
            """
            INSERT INTO emulation.cluster_score (cluster_id, unit_id, criterion, stage, recorded_at, points, act_id)
            SELECT :cluster, score.unit_id, score.criterion, :stage, :act.recordedAt, score.points, :act.id
            FROM unnest(:units, :criteria, :points::numeric[]) score(unit_id, criterion, points)
            """)
    void insertScores(
            UUID cluster,
            ScoreStage stage,
            UUID[] units,
            String[] criteria,
            String[] points,
            @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO emulation.cluster_place (cluster_id, recorded_at, unit_id, place, act_id)
            SELECT :cluster, :act.recordedAt, rank.unit_id, rank.place, :act.id
            FROM unnest(:units, :places) rank(unit_id, place)
            """)
    void insertPlaces(UUID cluster, UUID[] units, Integer[] places, @BindMethods("act") Act act);

    @SqlQuery(ROW + "WHERE known.id = :id")
    Optional<ClusterSummary> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery("SELECT unit_id FROM emulation.cluster_unit WHERE cluster_id = :cluster ORDER BY unit_id")
    List<UUID> units(UUID cluster);

    @SqlQuery(
            "SELECT code, name, maximum FROM emulation.cluster_criterion WHERE cluster_id = :cluster ORDER BY position")
    List<Criterion> criteria(UUID cluster);

    @SqlQuery(
            """
            SELECT unit.unit_id, criterion.code AS score_criterion,
                   max(latest.points) FILTER (WHERE latest.stage = 'SELF') AS score_self_points,
                   max(latest.points) FILTER (WHERE latest.stage = 'CROSS') AS score_cross_points,
                   max(latest.points) FILTER (WHERE latest.stage = 'FINAL') AS score_final_points
            FROM emulation.cluster_unit unit
            JOIN emulation.cluster_criterion criterion ON criterion.cluster_id = unit.cluster_id
            LEFT JOIN (
                SELECT DISTINCT ON (score.unit_id, score.criterion, score.stage) score.unit_id, score.criterion, score.stage, score.points
                FROM emulation.cluster_score score
                WHERE score.cluster_id = :cluster AND score.recorded_at <= :knownAt
                ORDER BY score.unit_id, score.criterion, score.stage, score.recorded_at DESC) latest
              ON latest.unit_id = unit.unit_id AND latest.criterion = criterion.code
            WHERE unit.cluster_id = :cluster
            GROUP BY unit.unit_id, criterion.code, criterion.position
            ORDER BY unit.unit_id, criterion.position
            """)
    List<TableRule.UnitScore> scores(UUID cluster, OffsetDateTime knownAt);

    /** A rank with the document that gave it. Public, since Jdbi maps the rows of public types only. */
    record PlaceRow(UUID unitId, int place, @Nested ClusterTable.ClusterRanking ranking) {}

    @SqlQuery(
            """
            SELECT known.unit_id, known.place, act.document_number, act.document_date, known.recorded_at
            FROM emulation.cluster_place_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            WHERE known.cluster_id = :cluster
            """)
    List<PlaceRow> places(UUID cluster, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<ClusterSummary> page(@BindMethods ClusterFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM emulation.cluster_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods ClusterFilter filter, OffsetDateTime knownAt);
}

package vn.xeploai.ratings.procedure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.rating.Role;

/** Opinions, the units that were asked for them, and who may vote in a ballot. */
interface OpinionSql {
    @SqlUpdate(
            """
            INSERT INTO opinion (id, rating_id, kind, giver_unit_id, role, grade, points, votes, ballot, comment, act_id, recorded_at)
            SELECT id, "ratingId", kind, "giverUnitId", role, grade, points, votes, ballot, comment, :act.id, :act.recordedAt
            FROM json_to_recordset(:opinions::json)
                 AS given(id uuid, "ratingId" uuid, kind text, "giverUnitId" uuid, role text, grade text, points jsonb, votes jsonb,
                          ballot jsonb, comment text)
            """)
    void insert(@Json List<NewOpinion> opinions, @BindMethods("act") Act act);

    @SqlUpdate(
            """
            INSERT INTO opinion_request (id, rating_id, kind, unit_id, asking_unit_id, note, act_id, recorded_at)
            VALUES (:id, :ratingId, :kind, :unitId, :actingUnitId, :note, :act.id, :act.recordedAt)
            """)
    void insertRequest(
            UUID id, UUID ratingId, @BindMethods ActRequests.AskOpinionRequest request, @BindMethods("act") Act act);

    /** The opinions on a rating, the latest first; those given in the campaign from which it was handed over too. */
    @SqlQuery(
            """
            SELECT opinion.id, opinion.kind, opinion.giver_unit_id, opinion.role, opinion.grade, opinion.points, opinion.votes,
                   opinion.ballot, opinion.comment, opinion.recorded_at, act.actor, act.verified,
                   CASE WHEN opinion.rating_id <> :rating THEN rating.campaign_id END AS handed_from,
                   lead(opinion.id) OVER (PARTITION BY opinion.kind, opinion.giver_unit_id ORDER BY opinion.recorded_at) AS superseded_by
            FROM opinion
            JOIN act ON act.id = opinion.act_id
            JOIN rating_subject rating ON rating.id = opinion.rating_id
            WHERE opinion.recorded_at <= :knownAt
              AND (opinion.rating_id = :rating OR opinion.id IN (
                       SELECT opinion_id FROM opinion_reference WHERE rating_id = :rating AND recorded_at <= :knownAt))
            ORDER BY opinion.recorded_at DESC, opinion.id DESC
            """)
    List<RatingResponse.OpinionEntry> opinions(UUID rating, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT request.id, request.kind, request.unit_id, request.asking_unit_id, request.note,
                   EXISTS (SELECT FROM opinion
                           WHERE opinion.rating_id = request.rating_id AND opinion.kind = request.kind
                             AND opinion.giver_unit_id = request.unit_id AND opinion.recorded_at <= :knownAt) AS answered,
                   request.recorded_at, act.actor
            FROM opinion_request request
            JOIN act ON act.id = request.act_id
            WHERE request.rating_id = :rating AND request.recorded_at <= :knownAt
            ORDER BY request.recorded_at DESC
            """)
    List<RatingResponse.OpinionRequestEntry> requests(UUID rating, OffsetDateTime knownAt);

    /**
     * How many official members units and those below them have on the roster of a campaign; probationary members do not vote. Without units
     * that the copied tree does not hold, or in which no member is at all.
     */
    @SqlQuery(
            """
            SELECT unit.id, count(*) FILTER (WHERE entry.standing = 'OFFICIAL') AS members
            FROM unnest(:units) AS unit(id)
            CROSS JOIN LATERAL campaign_units_below(unit.id, 'infinity') below
            JOIN roster_now entry ON entry.campaign_id = below.campaign_id AND entry.unit_id = below.unit_id
            WHERE below.campaign_id = :campaign AND entry.subject_kind = 'MEMBER' AND entry.on_roster
            GROUP BY unit.id
            """)
    @KeyColumn("id")
    @ValueColumn("members")
    Map<UUID, Integer> officialMembers(UUID campaign, Collection<UUID> units);

    /** Lets ratings that succeed others refer to the opinions that were given on those, in the same order. */
    @SqlUpdate(
            """
            INSERT INTO opinion_reference (rating_id, opinion_id, act_id, recorded_at)
            SELECT heir.successor_id, given.opinion_id, :act.id, :act.recordedAt
            FROM unnest(:ratings, :successors) AS heir(rating_id, successor_id)
            JOIN (SELECT opinion.rating_id, opinion.id AS opinion_id FROM opinion
                  UNION ALL
                  SELECT reference.rating_id, reference.opinion_id FROM opinion_reference reference) given
              ON given.rating_id = heir.rating_id
            ON CONFLICT DO NOTHING
            """)
    void refer(UUID[] ratings, UUID[] successors, @BindMethods("act") Act act);

    /**
     * An opinion to record: a row of {@code opinion}.
     *
     * @param giverUnitId null if the subject gives it
     */
    record NewOpinion(
            UUID id,
            UUID ratingId,
            OpinionKind kind,
            UUID giverUnitId,
            Role role,
            @JsonUnwrapped Statement statement) {}
}

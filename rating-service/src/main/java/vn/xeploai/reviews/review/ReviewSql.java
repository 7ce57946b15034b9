package vn.xeploai.reviews.review;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.reviews.subject.CampaignSubject;
import vn.xeploai.reviews.subject.RosterRows;

/** Reviews as recorded at an instant. */
interface ReviewSql {
    String ROW =
            """
            SELECT known.id, known.campaign_id, known.subject_kind, known.subject_id, known.unit_id, known.occasion, known.held_on, known.chair,
                   known.present, known.checklist, known.expressions, known.decline_concluded, known.cancellation_reason,
                   act.document_number, act.document_date, known.recorded_at
            FROM reviews.review_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:subjectKind::text IS NULL OR known.subject_kind = :subjectKind)
              AND (:subject::uuid IS NULL OR known.subject_id = :subject)
              AND (:occasion::text IS NULL OR known.occasion = :occasion)
              AND (:withExpressions::boolean IS NULL OR (known.expressions <> '{}') = :withExpressions)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;
    /** The roster of a campaign below a unit, each subject with its current review on an occasion. */
    String COVERED = RosterRows.ENTRIES
            + """
                    LEFT JOIN (SELECT * FROM reviews.review_known_at(:knownAt) known
                               WHERE known.campaign_id = :campaign AND known.occasion = :occasion AND known.cancellation_reason IS NULL) review
                      ON review.subject_kind = entry.subject_kind AND review.subject_id = entry.subject_id
                    """;

    String MISSING = "review.id IS NULL AND NOT " + RosterRows.EXCUSED;

    @SqlQuery(ROW + "WHERE known.id = ANY(:ids) ORDER BY known.id")
    List<ReviewSummary> find(Collection<UUID> ids, OffsetDateTime knownAt);

    default Optional<ReviewSummary> find(UUID id, OffsetDateTime knownAt) {
        return find(List.of(id), knownAt).stream().findFirst();
    }

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<ReviewSummary> page(@BindMethods ReviewFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM reviews.review_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods ReviewFilter filter, OffsetDateTime knownAt);

    /** The current reviews of these subjects on an occasion. */
    @SqlQuery(
            """
            SELECT known.id
            FROM reviews.review_known_at('infinity') known
            JOIN rating_subject rating
              ON rating.campaign_id = known.campaign_id AND rating.subject_kind = known.subject_kind AND rating.subject_id = known.subject_id
            WHERE rating.id = ANY(:ratings) AND known.occasion = :occasion AND known.cancellation_reason IS NULL
            ORDER BY known.id
            """)
    List<UUID> findCurrent(Collection<UUID> ratings, String occasion);

    /** The planner expects few subjects where there are thousands; their reviews are therefore read at once, and counted by unit first. */
    @SqlQuery(
            """
            WITH entry AS MATERIALIZED (
                SELECT place.row_ids, entry.subject_kind, entry.subject_id, entry.standing
            """
                    + RosterRows.ENTRIES
                    + """
            ), review AS MATERIALIZED (
                SELECT known.*
                FROM reviews.review_known_at(:knownAt) known
                WHERE known.campaign_id = :campaign AND known.subject_id = ANY(ARRAY(SELECT entry.subject_id FROM entry))
                  AND known.occasion = :occasion AND known.cancellation_reason IS NULL
            ), counted AS (
                SELECT entry.row_ids, entry.subject_kind, count(*) AS total, count(review.id) AS reviewed,
                       count(review.checklist) AS examined, count(*) FILTER (WHERE review.expressions <> '{}') AS with_expressions,
                       count(*) FILTER (WHERE review.decline_concluded) AS decline_concluded,
                       count(*) FILTER (WHERE review.id IS NULL AND
            """
                    + RosterRows.EXCUSED + ") AS excused, count(*) FILTER (WHERE " + MISSING + ") AS missing\n"
                    + """
                FROM entry
                LEFT JOIN review USING (subject_kind, subject_id)
                GROUP BY entry.row_ids, entry.subject_kind
            )
            SELECT row_id AS unit_id, subject_kind, sum(total) AS total, sum(reviewed) AS reviewed, sum(examined) AS examined,
                   sum(with_expressions) AS with_expressions, sum(decline_concluded) AS decline_concluded, sum(excused) AS excused,
                   sum(missing) AS missing
            FROM counted
            CROSS JOIN LATERAL unnest(row_ids) row_id
            GROUP BY row_id, subject_kind
            ORDER BY row_id, subject_kind
            """)
    List<ReviewCoverage.ReviewCount> coverage(UUID campaign, UUID under, String occasion, OffsetDateTime knownAt);

    String LISTED_MISSING =
            " WHERE " + MISSING + " AND (:subjectKind::text IS NULL OR entry.subject_kind = :subjectKind) ";

    @SqlQuery("SELECT entry.rating_id, entry.subject_kind, entry.subject_id, entry.unit_id " + COVERED + LISTED_MISSING
            + "AND (:after::uuid IS NULL OR entry.rating_id > :after) ORDER BY entry.rating_id LIMIT :rows")
    List<CampaignSubject> missing(
            @BindMethods MissingFilter filter, UUID under, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + COVERED + LISTED_MISSING)
    long countMissing(@BindMethods MissingFilter filter, UUID under, OffsetDateTime knownAt);
}

package vn.xeploai.reviews.commitment;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.reviews.subject.CampaignSubject;
import vn.xeploai.reviews.subject.RosterRows;

/** Commitments as recorded at an instant. */
interface CommitmentSql {
    String ROW =
            """
            SELECT known.id, known.campaign_id, known.subject_kind, known.subject_id, known.unit_id, known.programme, known.registered_on,
                   known.items, known.kept, known.kept_on, known.cancellation_reason, act.document_number, act.document_date,
                   known.recorded_at
            FROM reviews.commitment_known_at(:knownAt) known
            JOIN act ON act.id = known.act_id
            """;
    String LISTED =
            """
            WHERE (:campaign::uuid IS NULL OR known.campaign_id = :campaign)
              AND (:under::uuid IS NULL OR (known.campaign_id, known.unit_id) IN (
                      SELECT below.campaign_id, below.unit_id FROM campaign_units_below(:under, :knownAt) below))
              AND (:programme::text IS NULL OR known.programme = :programme)
              AND (:subjectKind::text IS NULL OR known.subject_kind = :subjectKind)
              AND (:subject::uuid IS NULL OR known.subject_id = :subject)
              AND (:kept::text IS NULL OR known.kept = :kept)
              AND (:cancelled::boolean IS NULL OR (known.cancellation_reason IS NOT NULL) = :cancelled)
            """;
    /** The roster of a campaign below a unit, each subject with its current commitment in each programme. */
    String COVERED = RosterRows.ENTRIES
            + """
                    CROSS JOIN unnest(:programmes) offered(programme)
                    LEFT JOIN (SELECT * FROM reviews.commitment_known_at(:knownAt) known
                               WHERE known.campaign_id = :campaign AND known.cancellation_reason IS NULL) commitment
                      ON commitment.subject_kind = entry.subject_kind AND commitment.subject_id = entry.subject_id
                     AND commitment.programme = offered.programme
                    """;

    String MISSING = "commitment.id IS NULL AND NOT " + RosterRows.EXCUSED;

    @SqlQuery(ROW + "WHERE known.id = ANY(:ids) ORDER BY known.id")
    List<CommitmentSummary> find(Collection<UUID> ids, OffsetDateTime knownAt);

    default Optional<CommitmentSummary> find(UUID id, OffsetDateTime knownAt) {
        return find(List.of(id), knownAt).stream().findFirst();
    }

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR known.id > :after) ORDER BY known.id LIMIT :rows")
    List<CommitmentSummary> page(@BindMethods CommitmentFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM reviews.commitment_known_at(:knownAt) known " + LISTED)
    long count(@BindMethods CommitmentFilter filter, OffsetDateTime knownAt);

    /** The current commitments of these subjects in a programme. */
    @SqlQuery(
            """
            SELECT known.id
            FROM reviews.commitment_known_at('infinity') known
            JOIN rating_subject rating
              ON rating.campaign_id = known.campaign_id AND rating.subject_kind = known.subject_kind AND rating.subject_id = known.subject_id
            WHERE rating.id = ANY(:ratings) AND known.programme = :programme AND known.cancellation_reason IS NULL
            ORDER BY known.id
            """)
    List<UUID> findCurrent(Collection<UUID> ratings, String programme);

    @SqlQuery(
            """
            SELECT progress.happened_on AS "on", progress.kept, progress.note, act.document_number, act.document_date, progress.recorded_at,
                   act.actor, act.verified
            FROM reviews.commitment_progress progress
            JOIN act ON act.id = progress.act_id
            WHERE progress.commitment_id = :commitment AND progress.recorded_at <= :knownAt
            ORDER BY progress.recorded_at DESC
            """)
    List<CommitmentResponse.ProgressEntry> progress(UUID commitment, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT row_id AS unit_id, offered.programme, entry.subject_kind, count(*) AS total, count(commitment.id) AS committed,
                   count(*) FILTER (WHERE commitment.kept = 'KEPT') AS kept,
                   count(*) FILTER (WHERE commitment.kept = 'PARTLY') AS partly,
                   count(*) FILTER (WHERE commitment.kept = 'NOT_KEPT') AS not_kept,
                   count(commitment.id) FILTER (WHERE commitment.kept IS NULL) AS not_assessed,
                   count(*) FILTER (WHERE commitment.id IS NULL AND
            """
                    + RosterRows.EXCUSED + ") AS excused, count(*) FILTER (WHERE " + MISSING + ") AS missing\n"
                    + COVERED
                    + """
                    CROSS JOIN LATERAL unnest(place.row_ids) counted(row_id)
                    GROUP BY row_id, offered.programme, entry.subject_kind
                    ORDER BY row_id, offered.programme, entry.subject_kind
                    """)
    List<CommitmentCoverage.CommitmentCount> coverage(
            UUID campaign, UUID under, String[] programmes, OffsetDateTime knownAt);

    String LISTED_MISSING =
            " WHERE " + MISSING + " AND (:subjectKind::text IS NULL OR entry.subject_kind = :subjectKind) ";

    @SqlQuery("SELECT entry.rating_id, entry.subject_kind, entry.subject_id, entry.unit_id " + COVERED + LISTED_MISSING
            + "AND (:after::uuid IS NULL OR entry.rating_id > :after) ORDER BY entry.rating_id LIMIT :rows")
    List<CampaignSubject> missing(
            @BindMethods MissingFilter filter, UUID under, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + COVERED + LISTED_MISSING)
    long countMissing(@BindMethods MissingFilter filter, UUID under, OffsetDateTime knownAt);
}

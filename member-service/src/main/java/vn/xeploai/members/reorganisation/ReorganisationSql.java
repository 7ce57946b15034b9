package vn.xeploai.members.reorganisation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.platform.act.Document;

/** Decisions with the documents of their acts. */
interface ReorganisationSql {
    /** The last recorded first. */
    String LISTED =
            """
            FROM (SELECT r.id, a.document_number, a.document_date, a.document_authority, a.document_title, r.effective_on, r.recorded_at,
                         r.corrects, later.id AS corrected_by
                  FROM reorganisation r
                  JOIN act a ON a.id = r.act_id
                  LEFT JOIN reorganisation later ON later.corrects = r.id AND later.recorded_at <= :knownAt
                  WHERE r.recorded_at <= :knownAt
                    AND (:from::date IS NULL OR r.effective_on >= :from)
                    AND (:to::date IS NULL OR r.effective_on < :to)
                    AND (:number::text IS NULL OR a.document_number = :number)
                    AND (:unit::uuid IS NULL OR EXISTS (
                            SELECT FROM lineage_history l
                            WHERE l.reorganisation_id = r.id AND :unit IN (l.predecessor_id, l.successor_id)))) listed
            """;

    @SqlQuery("SELECT * " + LISTED + "WHERE :after::uuid IS NULL OR id < :after ORDER BY id DESC LIMIT :rows")
    List<ReorganisationSummary> page(
            @BindMethods ReorganisationFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) " + LISTED)
    long count(@BindMethods ReorganisationFilter filter, OffsetDateTime knownAt);

    @SqlQuery(
            """
            SELECT a.document_number AS number, a.document_date AS date, a.document_authority AS authority, a.document_title AS title
            FROM act a
            WHERE a.id = :act
            """)
    Document document(UUID act);

    /** The acts of a decision and of those that it replaced in turn. */
    @SqlQuery(
            """
            WITH RECURSIVE chain AS (
                SELECT act_id, corrects FROM reorganisation WHERE id = :id
                UNION ALL
                SELECT r.act_id, r.corrects FROM chain JOIN reorganisation r ON r.id = chain.corrects
            )
            SELECT act_id FROM chain
            """)
    List<UUID> chain(UUID id);
}

package vn.xeploai.ratings.overlay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Overlays as known at an instant. */
interface OverlaySql {
    String ROW =
            """
            SELECT overlay.id, overlay.unit_id, overlay.authority, overlay.party_level, overlay.scheme_id AS scheme, overlay.rule,
                   overlay.from_year, overlay.to_year, overlay.document_number, overlay.document_date, overlay.adjustment,
                   overlay.recorded_at, revoked.document_number AS revoked_document_number, revoked.document_date AS revoked_document_date,
                   revoked.reason AS revoked_reason, revoked.recorded_at AS revoked_recorded_at
            FROM overlay
            LEFT JOIN overlay_revocation revoked ON revoked.overlay_id = overlay.id AND revoked.recorded_at <= :knownAt
            WHERE overlay.recorded_at <= :knownAt
            """;
    String LISTED =
            """
            AND (:scheme::text IS NULL OR overlay.scheme_id = :scheme)
            AND (:rule::text IS NULL OR overlay.rule = :rule)
            AND (:unit::uuid IS NULL OR overlay.unit_id = :unit)
            AND (:year::integer IS NULL OR (overlay.from_year <= :year AND coalesce(overlay.to_year, :year) >= :year))
            """;

    @SqlQuery(ROW + "AND overlay.id = :id")
    Optional<OverlayResponse> find(UUID id, OffsetDateTime knownAt);

    @SqlQuery(ROW + LISTED + "AND (:after::uuid IS NULL OR overlay.id > :after) ORDER BY overlay.id LIMIT :rows")
    List<OverlayResponse> page(@BindMethods OverlayFilter filter, OffsetDateTime knownAt, UUID after, int rows);

    @SqlQuery("SELECT count(*) FROM overlay WHERE recorded_at <= :knownAt " + LISTED)
    long count(@BindMethods OverlayFilter filter, OffsetDateTime knownAt);

    /** Of the listed ones those by documents of a day that adjust the same and are not revoked. */
    @SqlQuery(
            ROW + LISTED
                    + """
                    AND overlay.document_date = :documentDate AND overlay.adjustment = :adjustment::jsonb AND revoked.overlay_id IS NULL
                    ORDER BY overlay.id
                    """)
    List<OverlayResponse> same(
            @BindMethods OverlayFilter filter,
            LocalDate documentDate,
            @Json OverlayAdjustment adjustment,
            OffsetDateTime knownAt);

    /** All of the listed ones, by the dates of their documents. */
    @SqlQuery(ROW + LISTED + "ORDER BY overlay.document_date, overlay.id")
    List<OverlayResponse> dated(@BindMethods OverlayFilter filter, OffsetDateTime knownAt);
}

package vn.xeploai.ratings.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import vn.xeploai.ratings.scheme.PartyLevel;

/** Reads of overlays, as known at an instant. */
@Singleton
class OverlayQueries {
    private static final String ROW =
            """
            SELECT overlay.*, revoked.document_number AS revoking_number, revoked.document_date AS revoking_date, revoked.reason,
                   revoked.recorded_at AS revoked_at
            FROM overlay
            LEFT JOIN overlay_revocation revoked ON revoked.overlay_id = overlay.id AND revoked.recorded_at <= :knownAt
            WHERE overlay.recorded_at <= :knownAt
            """;
    private static final String LISTED =
            """
            AND (:scheme::text IS NULL OR overlay.scheme_id = :scheme)
            AND (:rule::text IS NULL OR overlay.rule = :rule)
            AND (:unit::uuid IS NULL OR overlay.unit_id = :unit)
            AND (:year::integer IS NULL OR (overlay.from_year <= :year AND coalesce(overlay.to_year, :year) >= :year))
            """;
    private static final String AFTER =
            """
            AND (:after::uuid IS NULL OR overlay.id > :after)
            ORDER BY overlay.id
            LIMIT :rows
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    OverlayQueries(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Optional<OverlayResponse> find(UUID id, OffsetDateTime knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + "AND overlay.id = :id")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .map(this::overlay)
                .findOne());
    }

    List<OverlayResponse> page(OverlayFilter filter, OffsetDateTime knownAt, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + LISTED + AFTER)
                .bindMethods(filter)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("rows", rows)
                .map(this::overlay)
                .list());
    }

    long count(OverlayFilter filter, OffsetDateTime knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM overlay WHERE recorded_at <= :knownAt " + LISTED)
                        .bindMethods(filter)
                        .bind("knownAt", knownAt)
                        .mapTo(Long.class)
                        .one());
    }

    /** Those in force in a rating year. */
    List<OverlayResponse> inForce(String scheme, int year, OffsetDateTime knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ROW + LISTED + "AND revoked.overlay_id IS NULL ORDER BY overlay.id")
                        .bindMethods(new OverlayFilter(scheme, null, null, year))
                        .bind("knownAt", knownAt)
                        .map(this::overlay)
                        .list());
    }

    private OverlayResponse overlay(ResultSet row, StatementContext context) throws SQLException {
        return new OverlayResponse(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("authority"),
                PartyLevel.valueOf(row.getString("party_level")),
                row.getString("scheme_id"),
                row.getString("rule"),
                row.getInt("from_year"),
                row.getObject("to_year", Integer.class),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                adjustment(row.getString("adjustment")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                revocation(row));
    }

    private static OverlayRevocation revocation(ResultSet row) throws SQLException {
        var at = row.getObject("revoked_at", OffsetDateTime.class);
        if (at == null) return null;
        return new OverlayRevocation(
                row.getString("revoking_number"),
                row.getObject("revoking_date", LocalDate.class),
                row.getString("reason"),
                at.toInstant());
    }

    private OverlayAdjustment adjustment(String text) {
        try {
            return json.readValue(text, OverlayAdjustment.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

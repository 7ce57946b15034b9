package vn.xeploai.members.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit and all below it, on a day and as recorded at an instant.
 *
 * @param units how many units there are. Statements pass it to the planner by a LIMIT on {@code unit_row}, which then counts the members of a
 *     ward by the indexes, and those of a country by reading whole tables
 */
public record UnitScope(UUID under, LocalDate on, OffsetDateTime knownAt, long units) {
    /** The first line of a stream about the scope. */
    @Schema(name = "StreamHeader", description = "The first line of a stream")
    public record Header(String line, UUID under, LocalDate on, Instant knownAt) {}

    Header header() {
        return new Header("HEADER", under, on, settled());
    }

    public Instant settled() {
        return knownAt.toInstant();
    }
}

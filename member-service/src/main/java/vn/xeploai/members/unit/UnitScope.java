package vn.xeploai.members.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What an answer about a unit and all below it speaks of.
 *
 * @param units how many units that are. The planner is told so by a LIMIT on {@code unit_row}: it then counts the members of a ward by the
 *     indexes, and those of a country by reading whole tables
 */
public record UnitScope(UUID under, LocalDate on, OffsetDateTime knownAt, long units) {
    public Instant settled() {
        return knownAt.toInstant();
    }
}

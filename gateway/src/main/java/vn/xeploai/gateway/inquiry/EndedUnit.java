package vn.xeploai.gateway.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** A unit that stood once. */
record EndedUnit(UUID id, String name, LocalDate stoodFrom, LocalDate endedOn) {

    /** Reads it from member-service's refusal, if it tells of a unit that had ended by {@code day}. */
    static Optional<EndedUnit> before(LocalDate day, JsonNode told) {
        try {
            var ended = new EndedUnit(
                    UUID.fromString(told.path("id").asText()),
                    told.path("name").asText(""),
                    LocalDate.parse(told.path("validFrom").asText()),
                    LocalDate.parse(told.path("validTo").asText()));
            return ended.endedOn().isAfter(day) ? Optional.empty() : Optional.of(ended);
        } catch (IllegalArgumentException | DateTimeParseException notEnded) {
            return Optional.empty();
        }
    }
}

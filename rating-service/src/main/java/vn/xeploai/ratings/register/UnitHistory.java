package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of a unit that was ever recorded, as returned by member-service. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitHistory(List<Version> versions) {
    /** Recorded in {@code [recordedFrom, recordedTo)}; current if {@code recordedTo} is null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Version(LocalDate validFrom, Instant recordedFrom, Instant recordedTo) {
        private boolean isCurrentAt(Instant at) {
            if (at == null) return recordedTo == null;
            return !recordedFrom.isAfter(at) && (recordedTo == null || recordedTo.isAfter(at));
        }
    }

    /**
     * The first day of the unit as recorded at an instant.
     *
     * @param knownAt null for now
     */
    public Optional<LocalDate> foundedOn(Instant knownAt) {
        return versions.stream()
                .filter(version -> version.isCurrentAt(knownAt))
                .map(Version::validFrom)
                .min(Comparator.naturalOrder());
    }
}

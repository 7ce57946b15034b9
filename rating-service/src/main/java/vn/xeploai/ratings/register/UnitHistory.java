package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of a unit that was ever recorded, as member-service answers. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitHistory(List<Version> versions) {
    /** Believed in {@code [recordedFrom, recordedTo)}; without an end, still. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Version(LocalDate validFrom, Instant recordedFrom, Instant recordedTo) {
        private boolean believed(Instant at) {
            if (at == null) return recordedTo == null;
            return !recordedFrom.isAfter(at) && (recordedTo == null || recordedTo.isAfter(at));
        }
    }

    /**
     * The first day of what was believed at an instant.
     *
     * @param knownAt null for now
     */
    public Optional<LocalDate> foundedOn(Instant knownAt) {
        return versions.stream()
                .filter(version -> version.believed(knownAt))
                .map(Version::validFrom)
                .min(Comparator.naturalOrder());
    }
}

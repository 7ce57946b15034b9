package vn.xeploai.ratings.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of a unit, as member-service answers. */
@JsonIgnoreProperties(ignoreUnknown = true)
record UnitVersions(List<Version> versions) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Version(LocalDate validFrom, Instant recordedTo) {}

    /** The first day of what is still believed. */
    Optional<LocalDate> foundedOn() {
        return versions.stream()
                .filter(version -> version.recordedTo() == null)
                .map(Version::validFrom)
                .min(Comparator.naturalOrder());
    }
}

package vn.xeploai.ratings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** A unit from which another one came, directly or through others. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitOrigin(UUID unitId, UUID fromId, LocalDate effectiveOn) {}

package vn.xeploai.ratings.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One version of the named groups of a campaign. */
record GroupingVersion(UUID id, String documentNumber, LocalDate documentDate, Instant recordedAt) {}

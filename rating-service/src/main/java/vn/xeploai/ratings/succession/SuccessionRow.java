package vn.xeploai.ratings.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code succession}. */
record SuccessionRow(
        UUID campaignId,
        UUID reorganisationId,
        SuccessionHandling handling,
        LocalDate effectiveOn,
        UUID actId,
        Instant recordedAt) {}

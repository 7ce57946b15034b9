package vn.xeploai.ratings.rating;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A subject who kept a tier in each of some years. */
record RatingStreak(
        SubjectKind subjectKind,
        UUID subjectId,
        @Schema(description = "The unit of the last year") UUID unitId,
        @Schema(description = "The earliest first") @Json List<StreakYear> years) {}

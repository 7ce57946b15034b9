package vn.xeploai.ratings.procedure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import vn.xeploai.ratings.rating.Role;

/** An opinion. It is never changed, only superseded. */
record OpinionEntry(
        UUID id,
        OpinionKind kind,
        @Schema(nullable = true, description = "Who gave it; null if the subject did") UUID giverUnitId,
        Role role,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Json @Schema(nullable = true) List<CriterionPoints> points,
        @Json @Schema(nullable = true) Votes votes,
        @Json @Schema(nullable = true) Ballot ballot,
        @Schema(nullable = true) String comment,
        @Schema(nullable = true, description = "The later one of the same kind and giver") UUID supersededBy,
        @Schema(
                        nullable = true,
                        description = "The campaign in which it was given, if the subject was handed over from it")
                UUID handedFrom,
        Instant recordedAt,
        String actor,
        boolean verified) {}

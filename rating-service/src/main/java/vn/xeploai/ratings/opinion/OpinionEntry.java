package vn.xeploai.ratings.opinion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.procedure.Role;

/** An opinion as it is read: never changed, only superseded. */
public record OpinionEntry(
        UUID id,
        OpinionKind kind,
        @Schema(nullable = true, description = "Who gave it; null if the subject himself did") UUID giverUnitId,
        Role role,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) List<CriterionPoints> points,
        @Schema(nullable = true) Votes votes,
        @Schema(nullable = true) Ballot ballot,
        @Schema(nullable = true) String comment,
        @Schema(nullable = true, description = "The later one of the same kind and giver") UUID supersededBy,
        @Schema(
                        nullable = true,
                        description = "The campaign in which it was given, if the subject was handed over from it")
                UUID handedFrom,
        Instant recordedAt,
        String actor,
        boolean verified) {}

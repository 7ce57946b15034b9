package vn.xeploai.ratings.competence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.CompetentRole;
import vn.xeploai.ratings.scheme.PartyLevel;

/**
 * A body that may decide.
 *
 * @param role what the scheme calls it; null where it has no rule
 * @param inPlaceOf the unit whose body has ended; null where the body that the scheme names exists
 */
public record CompetentBody(
        UUID unitId,
        @Schema(examples = "Đảng bộ quận Ô Môn") String name,
        PartyLevel partyLevel,
        @Schema(nullable = true, description = "null where the scheme has no rule") CompetentRole role,
        @Schema(description = "By which rule it was found") BodyChoice chosenBy,
        @Schema(nullable = true, description = "The unit that has ended and in whose place this one acts")
                UUID inPlaceOf) {}

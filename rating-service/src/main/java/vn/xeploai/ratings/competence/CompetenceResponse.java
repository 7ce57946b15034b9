package vn.xeploai.ratings.competence;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Subject;

record CompetenceResponse(
        UUID campaignId,
        Subject subject,
        @Schema(examples = "2022-12-28") LocalDate on,
        @Schema(nullable = true, description = "null where the unit has left the tree of the campaign")
                CompetenceAnswer competence) {}

package vn.xeploai.ratings.tally;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of a campaign compared with a recount of its facts. */
record TallyCheck(
        UUID campaignId,
        Instant knownAt,
        @Schema(description = "Subjects on the roster", examples = "422") long subjects,
        List<TallyDifference> differences) {}

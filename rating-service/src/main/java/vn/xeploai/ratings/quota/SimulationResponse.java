package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SimulationResponse(
        UUID campaignId,
        @Schema(description = "Whether a paper that decides so would be refused by any ceiling") boolean refused,
        List<SimulatedGroup> groups) {}

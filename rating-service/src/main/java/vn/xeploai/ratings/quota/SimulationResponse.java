package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SimulationResponse(
        UUID campaignId,
        @Schema(description = "Whether any quota would refuse a document that decides these grades") boolean refused,
        List<SimulatedGroup> groups) {}

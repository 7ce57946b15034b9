package vn.xeploai.ratings.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The versions that were recorded, in the order of the request")
record SubmitManyResponse(UUID campaignId, Instant recordedAt, List<SubmissionReceipt> submissions) {
    record SubmissionReceipt(UUID id, UUID unitId, int version, String figuresHash) {}
}

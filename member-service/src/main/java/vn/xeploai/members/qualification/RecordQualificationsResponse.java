package vn.xeploai.members.qualification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The qualifications that were recorded, in the order of the request")
record RecordQualificationsResponse(Instant recordedAt, List<UUID> ids) {}

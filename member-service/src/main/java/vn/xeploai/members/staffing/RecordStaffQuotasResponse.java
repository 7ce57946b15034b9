package vn.xeploai.members.staffing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The quotas that were recorded, in the order of the request")
record RecordStaffQuotasResponse(Instant recordedAt, List<UUID> ids) {}

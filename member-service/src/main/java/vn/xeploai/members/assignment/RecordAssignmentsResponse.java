package vn.xeploai.members.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The assignments that were recorded, in the order of the request")
record RecordAssignmentsResponse(Instant recordedAt, List<UUID> ids) {}

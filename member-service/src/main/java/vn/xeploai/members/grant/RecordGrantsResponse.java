package vn.xeploai.members.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The grants that were recorded, in the order of the request")
record RecordGrantsResponse(List<UUID> ids, Instant recordedAt) {}

package vn.xeploai.members.standing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Each member's standings after the act, in the order of the request")
record RecordStandingsResponse(Instant recordedAt, List<StandingsResponse> members) {}

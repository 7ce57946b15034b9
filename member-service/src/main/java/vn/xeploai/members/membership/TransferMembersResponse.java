package vn.xeploai.members.membership;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Each member's memberships of the kind after the transfer, in the order of the request")
record TransferMembersResponse(Instant recordedAt, List<TransferResponse> transfers) {}

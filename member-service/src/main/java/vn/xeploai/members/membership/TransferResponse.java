package vn.xeploai.members.membership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The member's memberships of this kind after the transfer")
record TransferResponse(UUID memberId, Instant recordedAt, List<MembershipPeriod> memberships) {}

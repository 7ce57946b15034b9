package vn.xeploai.members.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members/transfers")
@Tag(name = "members", description = "Đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class TransferManyResource {
    private final MembershipService transfers;

    TransferManyResource(MembershipService transfers) {
        this.transfers = transfers;
    }

    @POST
    @Operation(
            operationId = "transferMembers",
            summary = "Chuyển sinh hoạt đảng của nhiều đảng viên",
            description =
                    "Transfers 1 to 1,000 members in one act, all or none, with the checks of single transfers; each fault names its row.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-in-future member-not-found membership-unit-not-cell membership-overlaps "
                            + "membership-already-exists membership-official-with-end period-reversed")
    public TransferMembersResponse transfer(@NotNull TransferMembersRequest request) {
        return transfers.transferMany(request);
    }
}

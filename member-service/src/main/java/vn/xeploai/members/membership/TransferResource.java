package vn.xeploai.members.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;

@Path("/members/{id}/transfers")
@Tag(name = "members", description = "Đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class TransferResource {
    private final MembershipService transfers;

    TransferResource(MembershipService transfers) {
        this.transfers = transfers;
    }

    @POST
    @Operation(
            operationId = "transferMember",
            summary = "Chuyển sinh hoạt đảng",
            description =
                    "An official transfer ends the official membership on `from` and begins the new one. A temporary one begins a"
                            + " temporary membership beside it. `from` may lie in the future; a membership that begins later is a"
                            + " conflict (409).")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-in-future member-not-found membership-unit-not-cell membership-overlaps "
                            + "membership-already-exists membership-official-with-end period-reversed")
    public TransferResponse transfer(@ByCode("member") @RestPath UUID id, @NotNull TransferRequest request) {
        return transfers.transfer(id, request);
    }
}

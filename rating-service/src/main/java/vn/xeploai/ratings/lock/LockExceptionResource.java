package vn.xeploai.ratings.lock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/campaigns/{id}/lock-exceptions")
@Tag(name = "campaigns", description = "Đợt kiểm điểm, xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class LockExceptionResource {
    private final LockExceptionService exceptions;

    LockExceptionResource(LockExceptionService exceptions) {
        this.exceptions = exceptions;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = LockExceptionResponse.class, responseCode = "201")
    @Operation(
            operationId = "grantLockException",
            summary = "Cho phép sửa kết quả sau khi đóng đợt",
            description =
                    "Permits, by a document, to change decisions of a closed campaign: for one unit and every unit below it in the copied"
                            + " tree, until the end of a day in Asia/Ho_Chi_Minh.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed lock-exception-recorded campaign-not-found campaign-not-open campaign-not-closed "
                            + "unit-not-in-campaign lock-exception-expiry-in-past date-in-future")
    public LockExceptionResponse grant(@RestPath UUID id, @NotNull LockExceptionRequest request) {
        return exceptions.grant(id, request);
    }

    @GET
    @Operation(
            operationId = "listLockExceptions",
            summary = "Danh sách cho phép sửa sau khi đóng đợt",
            description =
                    "Every exception with its state on the day of `knownAt`, in the order in which they were granted; a page is pinned to"
                            + " `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed campaign-not-found known-at-not-settled")
    public Page<LockExceptionResponse> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return exceptions.list(id, page);
    }

    @POST
    @Path("/{exception}/revocation")
    @Operation(
            operationId = "revokeLockException",
            summary = "Thu hồi cho phép sửa sau khi đóng đợt",
            description = "Ends an active exception. Changes made under it remain in force.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open lock-exception-not-found "
                    + "lock-exception-not-active date-in-future")
    public LockExceptionResponse revoke(
            @RestPath UUID id, @RestPath UUID exception, @NotNull LockExceptionRevocationRequest request) {
        return exceptions.revoke(id, exception, request);
    }
}

package vn.xeploai.emulation.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/registrations")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class RegistrationResource {
    private final RegistrationService registrations;

    RegistrationResource(RegistrationService registrations) {
        this.registrations = registrations;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordedRegistrations.class, responseCode = "201")
    @Operation(
            operationId = "recordRegistrations",
            summary = "Ghi đăng ký danh hiệu thi đua",
            description =
                    "Records which titles of an award year recipients have registered for, by the document of their registration, all or none."
                            + " The campaign is that of the year and of the side that awards the titles. Each recipient registers for a title once"
                            + " a year.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed campaign-not-found campaign-not-open award-year-not-whole recipients-invalid "
                            + "registration-recorded date-in-future")
    public RecordedRegistrations record(@NotNull RecordRegistrationsRequest request) {
        return registrations.record(request);
    }

    @GET
    @Operation(
            operationId = "listRegistrations",
            summary = "Danh sách đăng ký danh hiệu",
            description =
                    "Registrations, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to"
                            + " `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<RegistrationSummary> list(
            @Valid @BeanParam RegistrationFilter filter, @Valid @BeanParam PageRequest page) {
        return registrations.list(filter, page);
    }

    @GET
    @Path("/missing")
    @Operation(
            operationId = "listMissingRegistrations",
            summary = "Danh sách chưa đăng ký danh hiệu",
            description =
                    "Who is on the roster of a campaign, could have a title and has not registered for it; nothing is asked of exempt and suspended"
                            + " members. Pinned to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed campaign-not-found unit-not-in-campaign "
                    + "title-not-found registration-title-of-other-side known-at-not-settled")
    public Page<MissingRecipient> missing(@Valid @BeanParam MissingFilter filter, @Valid @BeanParam PageRequest page) {
        return registrations.missing(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRegistration",
            summary = "Một đăng ký danh hiệu",
            description = "The registration as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed registration-not-found known-at-not-settled")
    public RegistrationSummary get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return registrations.get(id, knownAt);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelRegistration",
            summary = "Hủy đăng ký ghi sai",
            description =
                    "Cancels a registration that was recorded wrongly. It no longer counts, and the right one is recorded as another registration.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed registration-not-found registration-already-cancelled date-in-future")
    public RegistrationSummary cancel(@RestPath UUID id, @NotNull CancelRegistrationRequest request) {
        return registrations.cancel(id, request);
    }
}

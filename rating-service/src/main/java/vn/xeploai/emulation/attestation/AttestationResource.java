package vn.xeploai.emulation.attestation;

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

@Path("/")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class AttestationResource {
    private final AttestationService attestations;

    AttestationResource(AttestationService attestations) {
        this.attestations = attestations;
    }

    @POST
    @Path("/attestations")
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordedAttestations.class, responseCode = "201")
    @Operation(
            operationId = "recordAttestations",
            summary = "Ghi xác nhận điều kiện xét tặng",
            description =
                    "Records by a document whether recipients meet a condition that no register shows, as the criteria of culture: what a need of the"
                            + " kind ATTESTED asks. The latest of an award year counts. A unit attests nothing about itself, and nothing about"
                            + " another year than that of the document or the one before.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed attestation-not-asked attestation-day-far attestation-recipients-invalid "
                            + "conduct-subject-unknown named-unit-not-active attestation-recorded member-service-unavailable "
                            + "date-in-future date-too-early")
    public RecordedAttestations record(@NotNull RecordAttestationsRequest request) {
        return attestations.record(request);
    }

    @POST
    @Path("/streak-recognitions")
    @ResponseStatus(201)
    @APIResponseSchema(value = AttestationSummary.class, responseCode = "201")
    @Operation(
            operationId = "recogniseStreak",
            summary = "Ghi văn bản công nhận thời gian liên tục",
            description =
                    "Records the document by which a body that may award the title recognises years in a row of a unit before a merger or division, of"
                            + " which nothing else says whose years count. Years of its own in which the unit was rated lower are not"
                            + " recognised. It is listed with the attestations as `STREAK`.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed streak-not-asked attestation-years-reversed "
                            + "attestation-recipients-invalid conduct-subject-unknown named-unit-not-active streak-body-not-competent "
                            + "streak-without-reform streak-year-rated attestation-recorded member-service-unavailable date-in-future")
    public AttestationSummary recognise(@NotNull RecogniseStreakRequest request) {
        return attestations.recognise(request);
    }

    @GET
    @Path("/attestations")
    @Operation(
            operationId = "listAttestations",
            summary = "Danh sách xác nhận",
            description =
                    "Attestations, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<AttestationSummary> list(
            @Valid @BeanParam AttestationFilter filter, @Valid @BeanParam PageRequest page) {
        return attestations.list(filter, page);
    }

    @GET
    @Path("/attestations/{id}")
    @Operation(
            operationId = "getAttestation",
            summary = "Một xác nhận",
            description = "The attestation as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed attestation-not-found known-at-not-settled")
    public AttestationSummary get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return attestations.get(id, knownAt);
    }

    @POST
    @Path("/attestations/{id}/cancellation")
    @Operation(
            operationId = "cancelAttestation",
            summary = "Hủy xác nhận ghi sai",
            description = "Cancels an attestation that was recorded wrongly. It no longer counts.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed attestation-not-found attestation-already-cancelled date-in-future "
                            + "date-too-early")
    public AttestationSummary cancel(@RestPath UUID id, @NotNull CancelAttestationRequest request) {
        return attestations.cancel(id, request);
    }
}

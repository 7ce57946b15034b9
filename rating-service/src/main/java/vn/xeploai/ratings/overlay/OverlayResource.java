package vn.xeploai.ratings.overlay;

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

@Path("/overlays")
@Tag(name = "overlays", description = "Quy định cụ thể của cấp ủy")
@Produces(MediaType.APPLICATION_JSON)
class OverlayResource {
    private final OverlayService overlays;

    OverlayResource(OverlayService overlays) {
        this.overlays = overlays;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = OverlayResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordOverlay",
            summary = "Ghi quy định cụ thể của cấp ủy",
            description =
                    "An authority adjusts one rule of a scheme for itself and all units below it, within the limits of the scheme: base, rounding,"
                            + " group and rate of a quota, the points of an annex, a deadline, or further conditions of what a grade needs or what bars"
                            + " it. It applies to documents from the date of its own document on. Of several authorities above a group the nearest one applies, of one authority the latest. A"
                            + " rate above the ordinary one needs its approval.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed overlay-recorded scheme-unknown overlay-rule-unknown overlay-years-out-of-range overlay-years-reversed "
                            + "overlay-not-one-adjustment overlay-adjustment-invalid overlay-rate-too-high overlay-rate-unapproved "
                            + "overlay-unit-not-active date-in-future member-service-unavailable")
    public OverlayResponse record(@NotNull OverlayRequest request) {
        return overlays.record(request);
    }

    @GET
    @Operation(
            operationId = "listOverlays",
            summary = "Danh sách quy định cụ thể của cấp ủy",
            description = "Overlays, revoked ones too, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<OverlayResponse> list(@Valid @BeanParam OverlayFilter filter, @Valid @BeanParam PageRequest page) {
        return overlays.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOverlay",
            summary = "Chi tiết quy định cụ thể của cấp ủy",
            description = "The overlay as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed overlay-not-found known-at-not-settled")
    public OverlayResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return overlays.get(id, knownAt);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeOverlay",
            summary = "Bãi bỏ quy định cụ thể của cấp ủy",
            description =
                    "The overlay no longer applies to documents of the date of the revocation or later; to earlier ones it still does.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed parameter-malformed overlay-not-found overlay-already-revoked overlay-revoked-too-early date-in-future")
    public OverlayResponse revoke(@RestPath UUID id, @NotNull OverlayRevocationRequest request) {
        return overlays.revoke(id, request);
    }
}

package vn.xeploai.members.training;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/training")
@Tag(name = "cadres", description = "Cán bộ")
@Produces(MediaType.APPLICATION_JSON)
class TrainingResource {
    private final TrainingService training;
    private final TrainingFiguresService figures;

    TrainingResource(TrainingService training, TrainingFiguresService figures) {
        this.training = training;
        this.figures = figures;
    }

    @POST
    @Path("/classes")
    @ResponseStatus(201)
    @APIResponseSchema(value = TrainingClassResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordTrainingClass",
            summary = "Ghi lớp đào tạo, bồi dưỡng",
            description = "Records a class of a course with all who attended it, in one act by its document.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed member-not-found training-course-unknown "
                    + "training-class-recorded training-attendee-repeated period-reversed date-in-future")
    public TrainingClassResponse record(@NotNull RecordTrainingClassRequest request) {
        return training.record(request);
    }

    @GET
    @Path("/classes")
    @Operation(
            operationId = "listTrainingClasses",
            summary = "Danh sách lớp đào tạo, bồi dưỡng",
            description = "Classes in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<TrainingClassSummary> list(
            @Valid @BeanParam TrainingFilter filter, @Valid @BeanParam PageRequest page) {
        return training.list(filter, page);
    }

    @GET
    @Path("/classes/{id}")
    @Operation(
            operationId = "getTrainingClass",
            summary = "Một lớp và những người đã học",
            description = "The class with those who attended it, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed training-class-not-found known-at-not-settled")
    public TrainingClassResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return training.get(id, knownAt);
    }

    @POST
    @Path("/classes/{id}/attendees")
    @Operation(
            operationId = "recordTrainingAttendees",
            summary = "Ghi lại danh sách người học của lớp",
            description =
                    "Records all who attended the class. Those who were recorded and are not named are withdrawn; the class as recorded earlier still"
                            + " shows them.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed training-class-not-found member-not-found "
                    + "training-attendee-repeated date-in-future")
    public TrainingClassResponse recordAttendees(@RestPath UUID id, @NotNull RecordAttendeesRequest request) {
        return training.recordAttendees(id, request);
    }

    @POST
    @Path("/classes/{id}/withdrawal")
    @Operation(
            operationId = "withdrawTrainingClass",
            summary = "Rút lớp ghi sai",
            description =
                    "Withdraws a class that was recorded wrongly, and returns it as it was. It no longer counts, and the right one is recorded as"
                            + " another.")
    @Extension(name = "x-problems", value = "request-invalid request-malformed training-class-not-found date-in-future")
    public TrainingClassResponse withdraw(@RestPath UUID id, @NotNull WithdrawTrainingClassRequest request) {
        return training.withdraw(id, request);
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "getTrainingFigures",
            summary = "Số người được đào tạo, bồi dưỡng",
            description =
                    "Persons and attendances of classes that began in a period, in all, of long and short courses, and by course. Who attended is"
                            + " counted where they belonged on the first day of the class.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed period-reversed unit-not-found known-at-not-settled")
    public TrainingFigures figures(
            @NotNull @ByCode("unit") @QueryParam("under") UUID under,
            @NotNull @QueryParam("from") @Parameter(example = "2012-01-01") LocalDate from,
            @NotNull @QueryParam("to") @Parameter(description = "Exclusive", example = "2016-01-01") LocalDate to,
            @QueryParam("knownAt") Instant knownAt) {
        return figures.figures(under, from, to, knownAt);
    }
}

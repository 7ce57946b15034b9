package vn.xeploai.reviews.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/meetings")
@Tag(name = "meetings", description = "Sinh hoạt chi bộ")
@Produces(MediaType.APPLICATION_JSON)
class MeetingResource {
    private final MeetingService meetings;
    private final AttendanceService attendance;

    MeetingResource(MeetingService meetings, AttendanceService attendance) {
        this.meetings = meetings;
        this.attendance = attendance;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = MeetingResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordMeeting",
            summary = "Ghi buổi sinh hoạt",
            description =
                    "Records one meeting of a unit of a campaign by its minutes, with those who were absent. Those who have to attend are the members"
                            + " at or below the unit on the roster of the campaign; exempt and suspended ones do not have to. Who has to attend and is"
                            + " not named was present.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-too-early campaign-not-found campaign-not-open unit-not-in-campaign "
                            + "meeting-outside-period meeting-recorded meeting-absences-invalid date-in-future")
    public MeetingResponse record(@NotNull RecordMeetingRequest request) {
        return meetings.record(request);
    }

    @GET
    @Operation(
            operationId = "listMeetings",
            summary = "Danh sách buổi sinh hoạt",
            description =
                    "Meetings, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<MeetingSummary> list(@Valid @BeanParam MeetingFilter filter, @Valid @BeanParam PageRequest page) {
        return meetings.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMeeting",
            summary = "Một buổi sinh hoạt và những người vắng",
            description = "The meeting with those who were absent, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed meeting-not-found known-at-not-settled")
    public MeetingResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return meetings.get(id, knownAt);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelMeeting",
            summary = "Hủy buổi sinh hoạt ghi sai",
            description =
                    "Cancels a meeting that was recorded wrongly. It no longer counts, and the right one is recorded as another meeting.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed meeting-not-found meeting-already-cancelled date-in-future")
    public MeetingResponse cancel(@RestPath UUID id, @NotNull CancelMeetingRequest request) {
        return meetings.cancel(id, request);
    }

    @GET
    @Path("/attendance")
    @Operation(
            operationId = "getMeetingAttendance",
            summary = "Tỷ lệ dự sinh hoạt thường kỳ",
            description =
                    "How many of those who had to attend the regular meetings of a campaign did, and in how many months cells had none: of the unit"
                            + " with all units below it, and of each unit directly below it likewise.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public MeetingAttendance attendance(
            @Valid @BeanParam MeetingScope scope,
            @QueryParam("threshold")
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 2)
                    @Parameter(description = "The percentage that has to be exceeded; by default 85", example = "85")
                    BigDecimal threshold,
            @QueryParam("knownAt") Instant knownAt) {
        return attendance.figures(scope, threshold, knownAt);
    }

    @GET
    @Path("/missing")
    @Operation(
            operationId = "listMissingMeetings",
            summary = "Chi bộ không sinh hoạt thường kỳ trong tháng",
            description =
                    "Cells at or below a unit without a regular meeting in some month of the rated period, each with these months, in the order of"
                            + " their ids; pinned to `knownAt`. A month counts when it is over by the day, and when the cell existed on its first day.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed campaign-not-found unit-not-in-campaign "
                    + "known-at-not-settled")
    public Page<CellWithoutMeeting> missing(@Valid @BeanParam MeetingScope scope, @Valid @BeanParam PageRequest page) {
        return attendance.missing(scope, page);
    }

    @GET
    @Path("/absences")
    @Operation(
            operationId = "listMeetingAbsences",
            summary = "Đảng viên vắng có lý do nhiều kỳ liên tiếp",
            description =
                    "Members who were absent with an excuse from so many regular meetings of a unit in a row, each with the longest run, in the order"
                            + " of their ids; pinned to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed campaign-not-found unit-not-in-campaign "
                    + "known-at-not-settled")
    public Page<AbsenceRun> absences(
            @Valid @BeanParam MeetingScope scope,
            @QueryParam("inARow") @DefaultValue("3") @Min(1) @Max(100) @Parameter(description = "How many in a row")
                    int inARow,
            @Valid @BeanParam PageRequest page) {
        return attendance.absences(scope, inARow, page);
    }
}

package vn.xeploai.members.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/members")
@Tag(name = "members", description = "Đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class MemberResource {
    private final MemberService members;
    private final MemberRegistrationService registration;
    private final MemberCorrectionService corrections;

    MemberResource(MemberService members, MemberRegistrationService registration, MemberCorrectionService corrections) {
        this.members = members;
        this.registration = registration;
        this.corrections = corrections;
    }

    @POST
    @Operation(
            operationId = "createMembers",
            summary = "Đăng ký đảng viên",
            description =
                    "Registers 1 to 1,000 members with cell, standings and posts in one act, all or none. A member who is registered"
                            + " already is recognised by identity, record or card number or by an identifier. If the request says nothing else"
                            + " than what is recorded, the member is counted as `known`; each field that differs is an error with the recorded"
                            + " and the sent value (never of an identity number), and another person is refused. Later transfers, standings and"
                            + " posts are no differences.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-in-future member-number-in-use member-content-differs member-numbers-of-two-persons "
                            + "identity-number-contradicts-person member-dates-out-of-order member-unit-missing "
                            + "membership-unit-not-cell post-office-unknown post-office-mismatch record-conflicts")
    public CreatedMembers create(@NotNull CreateMembersRequest request) {
        return registration.create(request);
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Danh sách đảng viên",
            description =
                    "Members on a day, in the order of Vietnamese lists: by given name, then full name. The search ignores tone marks. By"
                            + " card number, record number or `identifier` one member is looked up.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<MemberSummary> list(
            @Valid @BeanParam MemberFilter filter, @QueryParam("on") LocalDate on, @Valid @BeanParam PageRequest page) {
        return members.list(filter, on, page);
    }

    @GET
    @Path("/stream")
    @Produces("application/x-ndjson")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            contentMediaType = "application/x-ndjson",
                                            contentSchema = MemberStreamLine.class)))
    @Operation(
            operationId = "streamMembers",
            summary = "Toàn bộ đảng viên của một tổ chức (dòng NDJSON)",
            description =
                    "All members who count at or below a unit on a day, one JSON object per line: HEADER, MEMBER in the order of the ids as"
                            + " text, and END with the number of lines and their SHA-256. A stream without its END line is incomplete and must"
                            + " not be used.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed unit-not-found unit-not-active known-at-not-settled streams-busy")
    public StreamingOutput stream(
            @NotNull @ByCode("unit") @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return members.stream(under, on, knownAt);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMember",
            summary = "Thông tin đảng viên tại một ngày",
            description =
                    "Particulars, cell, standing and posts on a day (default today), as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed member-not-found known-at-not-settled")
    public MemberResponse get(
            @ByCode("member") @RestPath UUID id,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return members.get(id, on, knownAt);
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "changeMember",
            summary = "Đính chính lý lịch đảng viên",
            description =
                    "Corrects particulars and identifiers. Requires `If-Match` with the ETag of the member: 428 without it, 412 if the member has changed"
                            + " since.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future member-not-found member-number-in-use "
                    + "identity-number-contradicts-person precondition-missing precondition-failed")
    public MemberResponse change(
            @ByCode("member") @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeMemberRequest request) {
        return corrections.change(id, ifMatch, request);
    }

    @POST
    @Path("/corrections")
    @Operation(
            operationId = "correctMembers",
            summary = "Đính chính lý lịch nhiều đảng viên",
            description =
                    "Corrects particulars and identifiers of 1 to 1,000 members in one act, all or none; each fault names its row.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future member-not-found member-number-in-use "
                    + "identity-number-contradicts-person precondition-failed")
    public CorrectMembersResponse correct(@NotNull CorrectMembersRequest request) {
        return corrections.correctMany(request);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getMemberHistory",
            summary = "Quá trình sinh hoạt của đảng viên",
            description = "All that was ever recorded about memberships, standings and posts, closed rows included.")
    @Extension(name = "x-problems", value = "parameter-malformed member-not-found")
    public MemberHistoryResponse history(@ByCode("member") @RestPath UUID id) {
        return members.history(id);
    }
}

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/members")
@Tag(name = "members", description = "Đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class MemberResource {
    private final MemberService members;
    private final MemberRegistration registration;
    private final MemberChange change;

    MemberResource(MemberService members, MemberRegistration registration, MemberChange change) {
        this.members = members;
        this.registration = registration;
        this.change = change;
    }

    @POST
    @Operation(
            operationId = "createMembers",
            summary = "Đăng ký đảng viên",
            description =
                    "Registers 1 to 1,000 members with cell, standings and posts in one act, all or none. A member is recognised again"
                            + " by identity, record or card number or by an identifier: the same person is answered as known, another one is refused.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed member-exists-otherwise member-numbers-of-two-persons "
                    + "identity-number-contradicts-person member-dates-out-of-order member-unit-missing "
                    + "membership-no-cell record-conflicts idempotency-key-in-use idempotency-key-used-otherwise")
    public CreatedMembers create(@NotNull @Valid CreateMembersRequest request) {
        return registration.create(request);
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Danh sách đảng viên",
            description =
                    "Members on a day, sorted as Vietnamese lists are: by given name, then full name. Searched without tone marks.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<MemberSummary> list(
            @Valid @BeanParam MemberFilter filter, @QueryParam("on") LocalDate on, @Valid @BeanParam PageRequest page) {
        return members.list(filter, on, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMember",
            summary = "Một đảng viên tại một ngày",
            description =
                    "Particulars, cell, standing and posts on a day (default today), as known at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed member-not-found known-at-not-settled")
    public MemberResponse get(
            @RestPath UUID id, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt) {
        return members.get(id, on, knownAt);
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "changeMember",
            summary = "Đính chính lý lịch đảng viên",
            description =
                    "Corrects particulars. Needs `If-Match` with the ETag of the member: 428 without, 412 if somebody changed him before.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed member-not-found member-exists-otherwise "
                    + "identity-number-contradicts-person precondition-missing precondition-failed")
    public MemberResponse change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeMemberRequest request) {
        return change.change(id, ifMatch, request);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getMemberHistory",
            summary = "Quá trình sinh hoạt của đảng viên",
            description =
                    "Everything recorded about memberships, standings and posts, what is no longer believed included.")
    @Extension(name = "x-problems", value = "parameter-malformed member-not-found")
    public MemberHistoryResponse history(@RestPath UUID id) {
        return members.history(id);
    }
}

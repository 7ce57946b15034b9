package vn.xeploai.gateway.member;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.gateway.scope.PeriodQuery;

@Path("/reports/members")
@Tag(name = "reports", description = "Báo cáo tổng hợp từ hai dịch vụ")
class MemberReportResource {
    private final MemberService members;

    MemberReportResource(MemberService members) {
        this.members = members;
    }

    @GET
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
                                            contentSchema = MemberReportLine.class)))
    @Operation(
            operationId = "streamMembersReport",
            summary = "Danh sách đảng viên kèm kết quả xếp loại (dòng NDJSON)",
            description =
                    "Every member at and below a unit with their ratings of a period, sorted by member id, one JSON object per line: HEADER;"
                            + " MEMBER as member-service returns it, with `ratings` as rating-service returns them (none: not rated; several:"
                            + " rated in several units); RATING where the roster does not have the member; END with the count of lines and"
                            + " their SHA-256. A stream without its END line is incomplete and must not be used: a source that breaks off"
                            + " breaks it off. Repeating the request with the `on` and `knownAt` of the header returns the same bytes.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed unit-not-found unit-ended known-at-not-settled scheme-not-found"
                            + " source-answer-unusable source-unavailable")
    public StreamingOutput stream(@BeanParam @Valid PeriodQuery query) {
        return members.stream(query.question());
    }
}

package vn.xeploai.members.member;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("/members/stream")
@Tag(name = "members", description = "Đảng viên")
class MemberStreamResource {
    private final MemberStreamService members;

    MemberStreamResource(MemberStreamService members) {
        this.members = members;
    }

    @GET
    @Produces("application/x-ndjson")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "streamMembers",
            summary = "Toàn bộ đảng viên của một tổ chức (dòng NDJSON)",
            description =
                    "Everybody counted at or below a unit on a day, one JSON object per line: HEADER, MEMBER in the order of the ids as text,"
                            + " and END with the count of lines and their SHA-256. A stream without its END line is cut and must not be used.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-standing known-at-not-settled")
    public StreamingOutput stream(
            @NotNull @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return members.stream(under, on, knownAt);
    }
}

package vn.xeploai.members.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.code.ByCode;

@Path("/roster")
@Tag(name = "headcounts", description = "Số lượng và danh sách đảng viên")
class RosterResource {
    private final RosterService rosters;

    RosterResource(RosterService rosters) {
        this.rosters = rosters;
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
                                            contentSchema = RosterLine.class)))
    @Operation(
            operationId = "streamRoster",
            summary = "Danh sách tổ chức, đảng viên và chức vụ (dòng NDJSON)",
            description =
                    "Units, members and posts at or below a unit on a day, one JSON object per line: HEADER, UNIT (parents before children),"
                            + " MEMBER, POST (`memberId`, `unitId`, `side`, `leader`, `title`, `standing`; the holder may be a member of a"
                            + " cell elsewhere; a post without a unit is listed at the holder's official cell), and END with the number of"
                            + " lines and their SHA-256. Clients skip lines of unknown kinds. A stream without its END line is incomplete"
                            + " and must not be used.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed unit-not-found unit-not-active known-at-not-settled streams-busy")
    public StreamingOutput stream(
            @NotNull @ByCode("unit") @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("identifiers")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "Whether MEMBER lines also have `cardNumber`, `recordNumber` and `identifiers`, by which other systems"
                                            + " find the member")
                    boolean identifiers) {
        return rosters.stream(under, on, knownAt, identifiers);
    }
}

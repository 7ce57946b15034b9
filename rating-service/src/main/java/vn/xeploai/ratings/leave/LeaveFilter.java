package vn.xeploai.ratings.leave;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;

/** Which leaves a list shows. Public, since Jdbi binds the methods of public types only. */
public record LeaveFilter(
        @ByCode("member") @QueryParam("member") UUID member,
        @QueryParam("kind") LeaveKind kind,
        @QueryParam("from")
                @Parameter(
                        description = "Only leaves that reach into the days from this one on",
                        example = "2022-01-01")
                LocalDate from,
        @QueryParam("to") @Parameter(description = "Only leaves that begin before this day", example = "2023-01-01")
                LocalDate to) {}

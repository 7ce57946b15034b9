package vn.xeploai.members.training;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.parameter.OneOf;

/** Which classes to list. Public, since Jdbi binds the methods of public types only. */
public record TrainingFilter(
        @OneOf("course")
                @QueryParam("course")
                @Parameter(description = "Only classes of this course", example = "MASTER")
                String course,
        @ByCode("member") @QueryParam("member") @Parameter(description = "Only classes that this member attended")
                UUID member,
        @QueryParam("from")
                @Parameter(description = "Only classes that began on or after this day", example = "2012-01-01")
                LocalDate from,
        @QueryParam("to") @Parameter(description = "Only classes that began before this day", example = "2016-01-01")
                LocalDate to) {}

package vn.xeploai.emulation.council;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.parameter.OneOf;

/** Which votes of a council a list shows. Public, since Jdbi binds the methods of public types only. */
public record VoteFilter(
        @QueryParam("meeting") @Parameter(description = "Votes of one meeting") UUID meeting,
        @QueryParam("item") @Parameter(description = "Votes on one item of a nomination") UUID item,
        @OneOf("title") @QueryParam("title") @Parameter(example = "CSTDCS") String title,
        @QueryParam("passed") @Parameter(description = "Only items that passed, or only those that did not")
                Boolean passed,
        @QueryParam("counts") @Parameter(description = "Only votes that count, or only those that do not")
                Boolean counts) {}

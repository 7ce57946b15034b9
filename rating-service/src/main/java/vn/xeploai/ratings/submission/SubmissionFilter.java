package vn.xeploai.ratings.submission;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import vn.xeploai.platform.code.ByCode;

/** Which submissions a list shows. Public, since Jdbi binds the methods of public types only. */
public record SubmissionFilter(
        @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("unit") UUID unit,
        @QueryParam("state") SubmissionState state) {}

package vn.xeploai.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The part of a list to return, and the instant to which it is pinned. */
public record PageRequest(
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) @Parameter(description = "Rows on a page, 1 to 500")
                int limit,
        @QueryParam("after") @Parameter(description = "`next` of the previous page; it includes `knownAt`")
                String after,
        @QueryParam("knownAt")
                @Parameter(
                        description =
                                "The list as recorded at this instant (UTC); without it, at the latest settled instant")
                Instant knownAt,
        @QueryParam("total") @DefaultValue("false") @Parameter(description = "Whether to count the whole list")
                boolean total) {

    /** The cursor, or null on the first page. */
    public Cursor cursor(int keys) {
        return after == null || after.isEmpty() ? null : Cursor.decode(after, keys);
    }

    /** The instant to which the list is pinned, if the request names one. */
    public Instant pinned(Cursor cursor) {
        return cursor == null ? knownAt : cursor.knownAt();
    }
}

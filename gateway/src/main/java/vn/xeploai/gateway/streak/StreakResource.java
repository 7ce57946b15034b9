package vn.xeploai.gateway.streak;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reports/streaks")
@Tag(name = "reports", description = "Báo cáo tổng hợp từ hai dịch vụ")
@Produces(MediaType.APPLICATION_JSON)
class StreakResource {
    private final StreakService streaks;

    StreakResource(StreakService streaks) {
        this.streaks = streaks;
    }

    @GET
    @Operation(
            operationId = "listStreaks",
            summary = "Danh sách đối tượng nhiều năm liền ở cùng một mức",
            description =
                    "Who was decided in one tier in each of several years, by default EXCELLENT in five: subjects at or below a unit in the"
                            + " last year, with the grade of each year. Years are compared by tier, since the names of grades differ; the earlier"
                            + " years count wherever the subject was rated then, and a year without such a grade breaks the row. Sorted by subject;"
                            + " all pages are as recorded at the `knownAt` of the first.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed cursor-malformed unit-not-found unit-ended known-at-not-settled"
                            + " source-answer-unusable source-unavailable")
    public StreakResponse list(@BeanParam @Valid StreakQuery query) {
        return streaks.list(query);
    }
}

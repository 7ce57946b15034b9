package vn.xeploai.emulation.title;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.xeploai.platform.time.UpToNextYear;

@Path("/titles")
@Tag(name = "emulation", description = "Thi đua, khen thưởng · titles and forms of commendation")
@Produces(MediaType.APPLICATION_JSON)
class TitleResource {
    private final Titles titles;

    TitleResource(Titles titles) {
        this.titles = titles;
    }

    @GET
    @Operation(
            operationId = "listTitles",
            summary = "Danh mục danh hiệu thi đua, hình thức khen thưởng",
            description =
                    "With `year`, the titles whose needs and ratios are those of the award year; with `on`, those whose bodies, votes and money"
                            + " apply to documents of that day. One of the two is given. Each part has its legal basis and how sure that is.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed title-year-or-day")
    public TitleList list(
            @RestQuery @Min(UpToNextYear.FIRST) @UpToNextYear @Parameter(description = "Award year", example = "2024")
                    Integer year,
            @RestQuery @Parameter(description = "Day of the document", example = "2025-07-01") LocalDate on) {
        if ((year == null) == (on == null)) throw TitleRefusal.neitherYearNorDay();
        return new TitleList(year != null ? titles.list(year) : titles.list(on));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getTitle",
            summary = "Một danh hiệu, hình thức khen thưởng của một năm",
            description =
                    "The title with the needs and ratio of the award year, and the bodies, vote and money of its regime.")
    @Extension(name = "x-problems", value = "title-not-found request-invalid parameter-malformed")
    public Title get(
            @RestPath @Parameter(example = "CSTDCS") String code,
            @RestQuery
                    @NotNull
                    @Min(UpToNextYear.FIRST)
                    @UpToNextYear
                    @Parameter(description = "Award year", example = "2024")
                    Integer year) {
        return titles.get(code, year);
    }

    record TitleList(List<Title> titles) {}
}

package vn.xeploai.ratings.scheme;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.xeploai.platform.time.UpToNextYear;

@Path("schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schemes", description = "Quy định xếp loại theo năm · the rules of each year with their legal basis")
class SchemeResource {
    private final Schemes schemes;

    SchemeResource(Schemes schemes) {
        this.schemes = schemes;
    }

    @GET
    @Operation(
            operationId = "listSchemes",
            summary = "Danh sách bộ quy định xếp loại",
            description =
                    "The latest revision of each scheme; with `year`, those that cover it: one of each track, or none, and beside it"
                            + " those that apply only to campaigns that name them (`onRequest`).")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed")
    public SchemeList list(
            @RestQuery @Min(UpToNextYear.FIRST) @UpToNextYear @Parameter(description = "Rating year", example = "2022")
                    Integer year,
            @RestQuery Track track) {
        return new SchemeList(
                schemes.list(year, track).stream().map(SchemeSummary::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getScheme",
            summary = "Chi tiết bộ quy định xếp loại",
            description =
                    "Grades with labels and tiers, reasons for not rating with their bucket, distinctions, forms, the scale of points,"
                            + " and every rule: its `kind`, its legal basis, how sure that is (`certainty`) and what a breach"
                            + " is (`severity`; `OFF` is shown, but not checked). Conditions ask a closed vocabulary of facts.")
    @Extension(name = "x-problems", value = "scheme-unknown parameter-malformed")
    public Scheme get(
            @RestPath @Parameter(example = "P2019") String id,
            @RestQuery @Parameter(description = "Without it, the latest", example = "1") Integer revision) {
        return schemes.get(id, revision);
    }

    record SchemeList(List<SchemeSummary> schemes) {}

    record SchemeSummary(
            @Schema(examples = "P2019") String id,
            @Schema(examples = "1") int revision,
            Track track,
            @Schema(examples = "2019") int fromYear,
            @Schema(examples = "2022", nullable = true) Integer toYear,
            @Schema(description = "Whether it applies only to campaigns that name it") boolean onRequest,
            String title,
            @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis,
            List<SubjectKind> subjectKinds) {

        static SchemeSummary of(Scheme scheme) {
            return new SchemeSummary(
                    scheme.id(),
                    scheme.revision(),
                    scheme.track(),
                    scheme.fromYear(),
                    scheme.toYear(),
                    scheme.onRequest(),
                    scheme.title(),
                    scheme.legalBasis(),
                    scheme.subjectKinds());
        }
    }
}

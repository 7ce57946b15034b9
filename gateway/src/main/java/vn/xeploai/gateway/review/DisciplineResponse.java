package vn.xeploai.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who was disciplined for what they did at and below a unit: the year of the report, then the year before")
public record DisciplineResponse(List<DisciplinedYear> years) {
    /** The register of disciplines is complete, so zero says that there was none. */
    public record DisciplinedYear(
            @Schema(description = "The year in which the disciplines count", examples = "2022") int year,
            @Schema(description = "Each once, also one who has several disciplines", examples = "1") long persons,
            @Schema(examples = "0") long organisations,
            @Schema(description = "Forms that were imposed, the lightest first within a side")
                    List<DisciplineFormCount> forms) {}

    /** One form. */
    public record DisciplineFormCount(
            @Schema(description = "`PARTY` or `STATE`", examples = "PARTY") String side,
            @Schema(examples = "KHIEN_TRACH") String form,
            @Schema(examples = "1") long persons,
            @Schema(examples = "0") long organisations) {}
}

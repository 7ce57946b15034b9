package vn.xeploai.gateway.streak;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.Streaks;

@Schema(description = "The grade of one year, in the words of its scheme")
record StreakYearResponse(
        @Schema(examples = "2022") int year,
        @Schema(examples = "HTXSNV") String grade,
        @Schema(nullable = true, examples = "TIEU_BIEU") String distinction) {

    static StreakYearResponse of(Streaks.Year year) {
        return new StreakYearResponse(year.year(), year.grade(), year.distinction());
    }
}

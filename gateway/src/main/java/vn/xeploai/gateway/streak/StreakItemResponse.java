package vn.xeploai.gateway.streak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.Streaks;

@Schema(description = "A subject with the grade of each year; names are those of the last day of the last year")
record StreakItemResponse(
        @Schema(examples = "MEMBER") String subjectKind,
        UUID subjectId,
        @Schema(nullable = true, examples = "Nguyễn Văn An", description = "Null if it did not exist on that day")
                String name,
        @Schema(nullable = true, description = "Of a person") LocalDate birthDate,
        @Schema(description = "Where it was rated in the last year") UUID unitId,
        @Schema(nullable = true, examples = "Chi bộ khu vực Thới Hòa A") String unitName,
        @Schema(description = "The earliest first") List<StreakYearResponse> years) {

    static StreakItemResponse of(Streaks.Item item, Named subject, Named unit) {
        return new StreakItemResponse(
                item.subjectKind(),
                item.subjectId(),
                subject.name(),
                subject.birthDate(),
                item.unitId(),
                unit.name(),
                item.years().stream().map(StreakYearResponse::of).toList());
    }
}

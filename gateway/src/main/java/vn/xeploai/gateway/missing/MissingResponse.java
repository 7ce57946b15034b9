package vn.xeploai.gateway.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.MissingPage.Missing;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.Register;

@Schema(description = "Who is missing in a register below a unit: one page")
record MissingResponse(
        UUID unitId,
        @Schema(examples = "2022") String period,
        Register in,
        Instant knownAt,
        List<MissingItem> items,
        @Schema(
                        nullable = true,
                        description = "How many there are on all pages; null unless `total=true`",
                        examples = "3")
                Long total,
        @Schema(nullable = true, description = "The value of `after` for the next page; null on the last one")
                String next) {
    /** Names are those of the last day of the period. */
    record MissingItem(
            @Schema(description = "The campaign that asks for it") UUID campaignId,
            @Schema(examples = "MEMBER") String subjectKind,
            UUID subjectId,
            @Schema(nullable = true, examples = "Nguyễn Văn An", description = "Null if it did not exist on that day")
                    String name,
            @Schema(nullable = true, description = "Of a person") LocalDate birthDate,
            @Schema(description = "Where it is on the roster: the cell of a member") UUID unitId,
            @Schema(nullable = true, examples = "Chi bộ khu vực Thới Hòa A") String unitName,
            @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Schema(
                            description = "With `in=MEETINGS`: the months without a regular meeting",
                            examples = "[\"2022-02\"]",
                            extensions = @Extension(name = "x-optional", value = "true"))
                    List<String> months) {
        static MissingItem of(UUID campaign, Missing item, Named subject, Named unit) {
            return new MissingItem(
                    campaign,
                    item.kind(),
                    item.id(),
                    subject.name(),
                    subject.birthDate(),
                    item.unitId(),
                    unit.name(),
                    item.months());
        }
    }
}

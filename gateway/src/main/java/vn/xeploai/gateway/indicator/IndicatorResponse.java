package vn.xeploai.gateway.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The indicators of a unit, year by year, the latest first")
record IndicatorResponse(List<IndicatorYear> years) {
    /** Repeating the request for the year with its {@code knownAt} returns the same. */
    record IndicatorYear(
            @Schema(examples = "2022") int year,
            UUID unitId,
            Instant knownAt,
            @Schema(description = "Those that the catalogue has for the year") List<IndicatorItem> indicators) {}

    /** One indicator with its figures. */
    record IndicatorItem(
            @Schema(examples = "MEMBERS_GOOD_OR_BETTER") String code,
            @Schema(examples = "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên trên số được xếp loại") String label,
            Indicator.Status status,
            @Schema(
                            nullable = true,
                            description = "The count; null if it is not known, which is not zero",
                            examples = "389")
                    Long count,
            @Schema(
                            nullable = true,
                            description = "Of how many; null if it is not known, or if there is no base",
                            examples = "422")
                    Long base,
            @Schema(
                            nullable = true,
                            description = "Count of base, rounded half-up; `status` compares what is not rounded",
                            examples = "92.18")
                    BigDecimal percent,
            Indicator.Comparison comparison,
            @Schema(description = "In percent of the base; with `AT_MOST` a count", examples = "92")
                    BigDecimal threshold,
            @Schema(examples = "Chỉ tiêu của địa phương") String legalBasis,
            Indicator.Certainty certainty) {}
}

package vn.xeploai.gateway.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.Quota;

@Schema(description = "The quota under one reading of the legal text")
record QuotaReadingResponse(
        @Schema(examples = "T_PLUS") String base,
        @Schema(examples = "CEIL") String rounding,
        @Schema(examples = "368") int denominator,
        @Schema(examples = "74") int quota,
        boolean exceeded) {
    static QuotaReadingResponse of(Quota.Reading reading) {
        return new QuotaReadingResponse(
                reading.base(), reading.rounding(), reading.denominator(), reading.quota(), reading.exceeded());
    }
}

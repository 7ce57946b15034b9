package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.Scheme;

@Schema(description = "The rules of the period")
public record SchemeResponse(
        @Schema(examples = "P2019") String id,
        int revision,
        @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis) {
    public static SchemeResponse of(Scheme scheme) {
        return new SchemeResponse(scheme.id(), scheme.revision(), scheme.legalBasis());
    }
}

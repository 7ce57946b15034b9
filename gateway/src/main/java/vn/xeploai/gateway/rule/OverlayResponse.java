package vn.xeploai.gateway.rule;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.RuleFinding;

@Schema(description = "The document by which an authority has adjusted a rule")
record OverlayResponse(
        @Schema(examples = "Ban Thường vụ Quận ủy") String authority,
        @Schema(examples = "27-QĐ/QU") String documentNumber,
        @Schema(examples = "2022-11-15") LocalDate date) {
    static OverlayResponse of(RuleFinding.Overlay overlay) {
        if (overlay == null) return null;
        return new OverlayResponse(overlay.authority(), overlay.documentNumber(), overlay.date());
    }
}

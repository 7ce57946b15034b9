package vn.xeploai.ratings.overlay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;
import vn.xeploai.ratings.scheme.Scheme;

record OverlayRequest(
        @NotNull @Schema(description = "The authority; it adjusts for itself and all below it") @ByCode("unit")
                UUID unitId,
        @NotBlank @Schema(examples = "P2025") String scheme,
        @NotBlank @Schema(examples = "V15") String rule,
        @Schema(description = "The first rating year; without it, the scheme's", examples = "2025") Integer fromYear,
        @Schema(description = "The last rating year, inclusively; without it, the scheme's", examples = "2025")
                Integer toYear,
        @OneLine @NotBlank @Size(max = 100) @Schema(examples = "31-QĐ/TU") String documentNumber,
        @NotNull @Schema(examples = "2023-11-24") LocalDate documentDate,
        @NotNull @Valid OverlayAdjustment adjustment)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return documentDate;
    }

    Document document() {
        return new Document(documentNumber, documentDate, unitId.toString(), null);
    }

    int firstYear(Scheme of) {
        return fromYear == null ? of.fromYear() : fromYear;
    }

    /** Null if it applies as long as the scheme does. */
    Integer lastYear(Scheme of) {
        return toYear == null ? of.toYear() : toYear;
    }
}

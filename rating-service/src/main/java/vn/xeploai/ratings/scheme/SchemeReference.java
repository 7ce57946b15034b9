package vn.xeploai.ratings.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which scheme, in which revision. */
public record SchemeReference(
        @Schema(examples = "P2019") String id,
        @Schema(examples = "1") int revision,
        @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis) {

    public static SchemeReference of(Scheme scheme) {
        return new SchemeReference(scheme.id(), scheme.revision(), scheme.legalBasis());
    }
}

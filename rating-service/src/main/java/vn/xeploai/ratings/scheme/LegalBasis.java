package vn.xeploai.ratings.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The source of a rule: one of the scheme's documents, and the place in it. */
public record LegalBasis(
        @Schema(examples = "QĐ 366-QĐ/TW") String document,
        @Schema(examples = "Điều 11.1.5", nullable = true, description = "null where the place was not seen")
                String article) {

    /** In one line, as findings show it. */
    public String text() {
        return article == null ? document + " (chưa đối chiếu điều khoản)" : document + ", " + article;
    }
}

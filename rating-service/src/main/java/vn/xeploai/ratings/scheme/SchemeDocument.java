package vn.xeploai.ratings.scheme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document on which a scheme is based; the title is a short one.
 *
 * @param related whether only single rules are based on it, while the regime is that of other documents
 */
public record SchemeDocument(
        @Schema(examples = "HD 21-HD/BTCTW") String number,
        @Schema(examples = "2019-10-18", nullable = true, description = "null where it was not seen") LocalDate date,
        @Schema(examples = "Hướng dẫn thực hiện QĐ 132-QĐ/TW từ năm 2019") String title,
        Certainty certainty,
        @Schema(description = "Whether only single rules are based on it; such documents are not named in `legalBasis`")
                boolean related) {}

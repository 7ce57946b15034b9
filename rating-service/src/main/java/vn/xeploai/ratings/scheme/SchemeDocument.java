package vn.xeploai.ratings.scheme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper on which a scheme rests; the title is a short one. */
public record SchemeDocument(
        @Schema(examples = "HD 21-HD/BTCTW") String number,
        @Schema(examples = "2019-10-18") LocalDate date,
        @Schema(examples = "Hướng dẫn thực hiện QĐ 132-QĐ/TW từ năm 2019") String title,
        Certainty certainty) {}

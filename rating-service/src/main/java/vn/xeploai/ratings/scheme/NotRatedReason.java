package vn.xeploai.ratings.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a subject has no grade (lý do không xếp loại). */
public record NotRatedReason(
        @Schema(examples = "EXEMPT_FROM_ACTIVITY") String code,
        Bucket bucket,
        Label label,
        @Schema(examples = "HD 21-HD/BTCTW, mục II.6") String legalBasis) {}

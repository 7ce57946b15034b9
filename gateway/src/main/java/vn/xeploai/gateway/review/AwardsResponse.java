package vn.xeploai.gateway.review;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Recipients of one title or form of commendation at and below a unit; what nobody has recorded is null, never zero")
public record AwardsResponse(
        @Schema(examples = "CSTDCS") String title,
        @Schema(description = "`TITLE` or `FORM`", examples = "TITLE") String kind,
        @Schema(description = "`PERSON`, `COLLECTIVE`, `PARTY_UNIT` or `PLACE`", examples = "PERSON") String object,
        @Schema(nullable = true, examples = "12") Long registered,
        @Schema(nullable = true, examples = "10") Long nominated,
        @Schema(
                        nullable = true,
                        description = "Whom the council passed; null without a vote that the title asks for",
                        examples = "9")
                Long passed,
        @Schema(nullable = true, description = "Whose award holds", examples = "9") Long awarded,
        @Schema(nullable = true, description = "Whose award was revoked", examples = "0") Long revoked,
        @Schema(nullable = true, description = "Null if no share is set for the award year") AwardShare share) {
    /** The share that may be awarded. */
    public record AwardShare(
            @Schema(description = "Of the base, in percent", examples = "15") int percent,
            @Schema(nullable = true, description = "Null if it is not known", examples = "80") Long base,
            @Schema(nullable = true, description = "Awarded, of the base, in percent", examples = "11.25")
                    BigDecimal actualPercent) {}
}

package vn.xeploai.emulation.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.title.TitleKind;
import vn.xeploai.emulation.title.TitleObject;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Track;

/**
 * Titles and forms of commendation of a campaign, in a unit and in each unit directly below it, all levels below included. What nobody has
 * recorded is null, and a title of which nothing is recorded in a unit is left out.
 */
record AwardFigures(
        UUID campaignId,
        @Schema(description = "The unit asked about; its figures are those of its `unitId` in `figures`") UUID unitId,
        @Schema(description = "The year of the campaign", examples = "2025") int awardYear,
        List<TitleCount> figures,
        @Schema(description = "Figures that do not fit each other") List<FigureFinding> findings,
        Instant knownAt) {
    /** Recipients of one title or form of commendation at or below one unit, each once. */
    record TitleCount(
            UUID unitId,
            @Schema(examples = "CSTDCS") String title,
            TitleKind kind,
            Track side,
            TitleObject object,
            @Schema(nullable = true, description = "Null if nobody is registered", examples = "12") Long registered,
            @Schema(nullable = true, description = "Null if nobody is nominated", examples = "10") Long nominated,
            @Schema(
                            nullable = true,
                            description =
                                    "Nominated, and voted for by enough members of the council; null without a vote",
                            examples = "9")
                    Long passed,
            @Schema(nullable = true, description = "Whose award holds; null if nothing was awarded", examples = "9")
                    Long awarded,
            @Schema(
                            nullable = true,
                            description = "Whose award was revoked; null if nothing was awarded",
                            examples = "0")
                    Long revoked,
            @Schema(nullable = true, description = "Null if no share is set for the award year") TitleShare share) {}

    /** The share that may be awarded in the award year. */
    record TitleShare(
            @Schema(examples = "V28") String rule,
            @Schema(description = "Of the base, in percent", examples = "15") int percent,
            @Schema(nullable = true, description = "Null if it is not known", examples = "80") Long base,
            @Schema(nullable = true, description = "Awarded, of the base, in percent", examples = "11.25")
                    BigDecimal actualPercent) {}

    /** More recipients of a title than can have it. */
    record FigureFinding(
            @Schema(description = "The rule that the title itself has", examples = "V27") String rule,
            @Schema(examples = "Luật 06/2022/QH15, Điều 24") String legalBasis,
            Severity severity,
            UUID unitId,
            @Schema(examples = "LDTT") String title,
            @Schema(examples = "≤ 80 (TIER ≥ GOOD)") String expected,
            @Schema(examples = "82") String actual,
            Label explanation) {}
}

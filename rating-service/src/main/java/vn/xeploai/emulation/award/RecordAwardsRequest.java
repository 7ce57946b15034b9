package vn.xeploai.emulation.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.recipient.Achievement;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.recipient.TitledElsewhere;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;
import vn.xeploai.platform.text.OneLine;
import vn.xeploai.platform.time.UpToNextYear;
import vn.xeploai.ratings.rating.DecisionOrigin;

/** One document with its list of awards. */
record RecordAwardsRequest(
        @Schema(
                        nullable = true,
                        description =
                                "The campaign of the award year in which the recipients are counted; null only if it was issued elsewhere for years"
                                        + " without a campaign here")
                UUID campaignId,
        @NotNull @ByCode("unit") @Schema(description = "The unit whose body or head awards") UUID awardingUnitId,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Chủ tịch Ủy ban nhân dân phường") String signer,
        @NotNull @Valid Document document,
        @Schema(description = "Without it, `SYSTEM`") DecisionOrigin origin,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid AwardItem> items)
        implements DocumentScope {

    RecordAwardsRequest {
        origin = origin == null ? DecisionOrigin.SYSTEM : origin;
    }

    /** Whether a breach of a rule refuses it; otherwise it is a finding. */
    boolean refusable() {
        return origin == DecisionOrigin.SYSTEM;
    }

    List<Recipient> recipients() {
        return items.stream().map(AwardItem::recipient).toList();
    }

    /** One award. */
    record AwardItem(
            @NotNull @Valid Recipient recipient,
            @NotBlank @Size(max = 40) @Schema(description = "A code of the catalogue", examples = "CSTDCS")
                    String title,
            @Valid @Schema(nullable = true, description = "Of a form of commendation: what it rewards")
                    Achievement achievement,
            @Schema(nullable = true, description = "The item of a nomination on which it rests") UUID nominationItemId,
            @Min(UpToNextYear.FIRST)
                    @UpToNextYear
                    @Schema(nullable = true, description = "Only without a campaign", examples = "2015")
                    Integer awardYear,
            @ByCode("unit")
                    @Schema(
                            nullable = true,
                            description =
                                    "Only without a campaign: where the recipient was counted, the unit of a member")
                    UUID unitId)
            implements TitledElsewhere {}
}

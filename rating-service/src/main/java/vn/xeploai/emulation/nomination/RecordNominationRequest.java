package vn.xeploai.emulation.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.recipient.Achievement;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.recipient.Titled;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;

/** The nominations of one document. */
record RecordNominationRequest(
        @NotNull @Schema(description = "The campaign of the award year in which the recipients are counted")
                UUID campaignId,
        @NotNull @ByCode("unit") @Schema(description = "A unit of the campaign, or one above its root")
                UUID nominatingUnitId,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid NominationLine> items,
        @NotNull @Valid Document document)
        implements DocumentScope {

    List<Recipient> recipients() {
        return items.stream().map(NominationLine::recipient).toList();
    }

    /** One recipient with the title for which they are nominated. */
    record NominationLine(
            @NotNull @Valid Recipient recipient,
            @NotBlank @Size(max = 40) @Schema(description = "A code of the catalogue", examples = "CSTDCS")
                    String title,
            @Valid @Schema(nullable = true, description = "Of a form of commendation: what it rewards")
                    Achievement achievement)
            implements Titled {}
}

package vn.xeploai.ratings.quota;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.campaign.CampaignView;

/** The campaign and unit whose quotas are read. */
record QuotaFilter(
        @NotNull @QueryParam("campaign") UUID campaign,
        @ByCode("unit") @QueryParam("under") @Parameter(description = "The unit; without it, the root of the campaign")
                UUID under,
        @QueryParam("stage")
                @Parameter(
                        description = "`decided`: what is decided; `proposed`: current proposals too, as if decided",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"decided", "proposed"},
                                        defaultValue = "decided"))
                QuotaStage stage) {

    UUID underIn(CampaignView found) {
        return under == null ? found.rootUnitId() : under;
    }

    QuotaStage asked() {
        return stage == null ? QuotaStage.DECIDED : stage;
    }

    /** Which grades are counted. */
    enum QuotaStage {
        /** What is decided. */
        DECIDED,
        /** The same, and current proposals as if they were decided. */
        PROPOSED;

        /** @throws IllegalArgumentException if the text is neither {@code decided} nor {@code proposed} */
        static QuotaStage fromString(String text) {
            for (var stage : values()) {
                if (stage.name().toLowerCase(Locale.ROOT).equals(text)) return stage;
            }
            throw new IllegalArgumentException("Neither decided nor proposed: " + text);
        }
    }
}

package vn.xeploai.ratings.quota;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose ceilings are asked for. */
record QuotaFilter(
        @NotNull @QueryParam("campaign") UUID campaign,
        @QueryParam("under") @Parameter(description = "The unit; without it, the root of the campaign") UUID under,
        @QueryParam("stage")
                @Parameter(
                        description =
                                "`decided`: what is decided; `proposed`: the standing proposals too, as if decided",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"decided", "proposed"},
                                        defaultValue = "decided"))
                QuotaStage stage) {

    QuotaStage asked() {
        return stage == null ? QuotaStage.DECIDED : stage;
    }
}

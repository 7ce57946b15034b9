package vn.xeploai.ratings.overlay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.AdjustmentFault;
import vn.xeploai.ratings.rule.LocalCriterion;
import vn.xeploai.ratings.rule.WeightAdjustment;
import vn.xeploai.ratings.scheme.Tier;

/** How the points of a scale are divided, by which criteria, and from how many on a tier is earned: one of these at least. */
record OverlayWeights(
        @Schema(
                        nullable = true,
                        examples = "PHU_LUC_4",
                        description =
                                "For the subjects of this annex; without it for all, and then only groups are named")
                String annex,
        @Schema(nullable = true, description = "Points by the code of a group or criterion; the others keep theirs")
                @Size(max = 200)
                Map<String, Integer> maxima,
        @Schema(nullable = true, description = "The least points of a tier; the others keep theirs") @Size(max = 20)
                Map<Tier, BigDecimal> thresholds,
        @Schema(
                        nullable = true,
                        description =
                                "Criteria that divide a group of the annex, or are added to those it has; they sum to it")
                @Size(max = 100)
                @Valid
                List<LocalCriterion> criteria) {
    OverlayWeights {
        maxima = maxima == null ? Map.of() : Map.copyOf(maxima);
        thresholds = thresholds == null ? Map.of() : Map.copyOf(thresholds);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /** @throws AdjustmentFault if nothing is set */
    WeightAdjustment adjustment() {
        if (maxima.isEmpty() && thresholds.isEmpty() && criteria.isEmpty())
            throw new AdjustmentFault("weights", "overlay-adjustment-empty", "neither maxima, thresholds nor criteria");
        return new WeightAdjustment(annex, maxima, thresholds, criteria);
    }
}

package vn.xeploai.ratings.overlay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the points of an annex are divided: points by the code of a criterion. */
record OverlayWeights(@NotBlank @Schema(examples = "PHU_LUC_4") String annex, @NotEmpty Map<String, Integer> maxima) {}

package vn.xeploai.ratings.procedure;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points for one criterion of the scale of the scheme, from 0 to 100; a scheme without a scale takes any criterion. */
public record CriterionPoints(
        @NotBlank @Size(max = 100) @Schema(examples = "TASKS") String criterion,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Schema(examples = "62.5") BigDecimal points) {
    public CriterionPoints {
        criterion = criterion == null ? null : criterion.strip();
    }
}

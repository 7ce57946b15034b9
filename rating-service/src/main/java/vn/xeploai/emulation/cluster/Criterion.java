package vn.xeploai.emulation.cluster;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the units of a cluster are compared by. */
@Schema(name = "ClusterCriterion")
record Criterion(
        @NotBlank @Size(max = 40) @Schema(examples = "KTXH") String code,
        @NotBlank @Size(max = 500) @Schema(examples = "Phát triển kinh tế, xã hội") String name,
        @NotNull
                @DecimalMin("0.01")
                @DecimalMax("10000")
                @Digits(integer = 5, fraction = 2)
                @Schema(description = "The most points", examples = "400")
                BigDecimal maximum) {}

package vn.xeploai.ratings.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Points.Criterion;

/**
 * A criterion by which an authority divides a group of an annex, as the results of tasks, which the central text does not divide.
 *
 * @param group the code of the group, or of a criterion within it
 * @param code by which points are given; none of the scheme's own
 */
public record LocalCriterion(
        @NotBlank @Size(max = 50) @Schema(examples = "TASKS") String group,
        @NotBlank @Size(max = 50) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "DIGITAL_SERVICES")
                String code,
        @NotBlank @Size(max = 300) @Schema(examples = "Dịch vụ công trực tuyến") String name,
        @Schema(examples = "20") int maximum) {
    Criterion criterion() {
        return new Criterion(code, new Label(name, name), maximum, null, null);
    }
}

package vn.xeploai.ratings.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Tier;

/** One grade, whether it fits, and every rule that was applied. */
public record GradeVerdict(@Schema(examples = "HTXSNV") String grade, Tier tier, Fit fit, List<RuleCheck> checks) {}

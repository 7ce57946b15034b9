package vn.xeploai.ratings.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.LocalScheme;
import vn.xeploai.ratings.rule.OverlayReference;

/** A rule that an authority has adjusted for a subject. */
record AdjustedRule(@Schema(examples = "V11") String rule, OverlayReference overlay) {
    static List<AdjustedRule> of(LocalScheme local) {
        return local.overlays().entrySet().stream()
                .map(entry -> new AdjustedRule(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .toList();
    }
}

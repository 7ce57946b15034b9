package vn.xeploai.ratings.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule as it applies: that of the scheme, or one that an overlay changed.
 *
 * @param overlay null if nothing was changed
 */
public record EffectiveRule<R>(R rule, @Schema(nullable = true) OverlayReference overlay) {
    public static <R> EffectiveRule<R> unchanged(R rule) {
        return new EffectiveRule<>(rule, null);
    }
}

package vn.xeploai.ratings.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.ratings.overlay.LocalOverlay;
import vn.xeploai.ratings.overlay.QuotaOverlay;
import vn.xeploai.ratings.quota.EffectiveQuota.QuotaKey;
import vn.xeploai.ratings.rule.EffectiveRule;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Quota.QuotaGroup;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Severity;

/**
 * The quotas of a campaign: those of its scheme, as the nearest authority has adjusted them. The rule's group decides who is counted
 * together (QĐ 366-QĐ/TW Điều 11.1.5, HD 21-HD/BTCTW mục 2.3a):
 *
 * <ul>
 *   <li>{@code CELL}: the subjects' own unit;
 *   <li>{@code TCCSD}, {@code LEVEL}: members and officials within their grass-roots organisation; organisations, and those who
 *       lead them, below the unit that decides on them;
 *   <li>{@code SIMILAR_POSITION}: the named groups of the campaign; subjects in none of them are counted as by {@code TCCSD}.
 * </ul>
 *
 * A group holds one kind of subjects, except a named group.
 */
final class CampaignQuotas {
    private final Scheme scheme;
    private final List<QuotaOverlay> overlays;
    private final Set<UUID> aboveRoot;

    /** @param overlays the latest last */
    CampaignQuotas(Scheme scheme, List<QuotaOverlay> overlays, Set<UUID> aboveRoot) {
        this.scheme = scheme;
        this.overlays = overlays;
        this.aboveRoot = aboveRoot;
    }

    Scheme scheme() {
        return scheme;
    }

    /** As they apply to documents of one day. */
    CampaignQuotas on(LocalDate day) {
        var held = overlays.stream().filter(overlay -> overlay.holdsOn(day)).toList();
        return new CampaignQuotas(scheme, held, aboveRoot);
    }

    List<QuotaOverlay> overlays() {
        return overlays;
    }

    /** The groups in which subjects of a place are counted; none for the root itself, whose peers are in other campaigns. */
    List<EffectiveQuota> of(QuotaPlace place) {
        return scheme.rules(Quota.class, place.subjectKind()).stream()
                .filter(rule -> rule.severity() != Severity.OFF)
                .flatMap(rule -> applied(rule, place))
                .toList();
    }

    /** The same group under the scheme's own quota. */
    EffectiveQuota unadjusted(EffectiveQuota quota) {
        var own = scheme.rules().stream()
                .filter(Quota.class::isInstance)
                .map(Quota.class::cast)
                .filter(rule -> rule.id().equals(quota.key().rule()))
                .findFirst()
                .orElseThrow();
        return new EffectiveQuota(quota.key(), EffectiveRule.unchanged(own), null, quota.path());
    }

    private Stream<EffectiveQuota> applied(Quota rule, QuotaPlace place) {
        var named = rule.group() == QuotaGroup.SIMILAR_POSITION ? place.named() : Set.<UUID>of();
        if (!named.isEmpty()) return named.stream().map(group -> named(rule, place, group));
        return Optional.ofNullable(unit(rule.group(), place)).flatMap(unit -> within(rule, place, unit)).stream();
    }

    private EffectiveQuota named(Quota rule, QuotaPlace place, UUID group) {
        var path = List.of(place.root());
        var overlay = nearest(rule, path);
        var adjusted = overlay.map(set -> set.apply(rule)).orElse(EffectiveRule.unchanged(rule));
        var key = new QuotaKey(rule.id(), QuotaGroup.SIMILAR_POSITION, null, place.root(), group);
        return new EffectiveQuota(
                key, adjusted, overlay.map(QuotaOverlay::approval).orElse(null), path);
    }

    /** The authority is looked for above the scheme's own group, which it may make narrower or wider. */
    private Optional<EffectiveQuota> within(Quota rule, QuotaPlace place, UUID ofScheme) {
        var overlay = nearest(rule, upTo(place, ofScheme));
        var adjusted = overlay.map(set -> set.apply(rule)).orElse(EffectiveRule.unchanged(rule));
        var group = adjusted.rule().group();
        var approval = overlay.map(QuotaOverlay::approval).orElse(null);
        return Optional.ofNullable(unit(group, place)).map(unit -> {
            var key = new QuotaKey(rule.id(), group, place.subjectKind(), unit, null);
            return new EffectiveQuota(key, adjusted, approval, upTo(place, unit));
        });
    }

    private static UUID unit(QuotaGroup group, QuotaPlace place) {
        return group == QuotaGroup.CELL ? place.unitId() : place.anchor();
    }

    private static List<UUID> upTo(QuotaPlace place, UUID unit) {
        return place.path().subList(0, place.path().indexOf(unit) + 1);
    }

    private Optional<QuotaOverlay> nearest(Quota rule, List<UUID> path) {
        var ofRule = overlays.stream()
                .filter(overlay -> overlay.rule().equals(rule.id()))
                .toList();
        return LocalOverlay.nearest(ofRule, path, aboveRoot);
    }
}

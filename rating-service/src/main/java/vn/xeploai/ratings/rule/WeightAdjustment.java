package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Points.CriteriaAnnex;
import vn.xeploai.ratings.scheme.Points.Criterion;
import vn.xeploai.ratings.scheme.Points.PointBand;
import vn.xeploai.ratings.scheme.Tier;

/**
 * How an authority divides the points of a scale, and from how many on a tier is earned, which the central text leaves to it.
 *
 * @param annex for whose subjects; null for all of the scale, and then only its groups are named
 * @param maxima points by the code of a group or criterion; those that are not named keep theirs
 * @param thresholds the least points of a tier; those that are not named keep theirs
 */
public record WeightAdjustment(String annex, Map<String, Integer> maxima, Map<Tier, BigDecimal> thresholds) {
    /** @throws AdjustmentFault if the parts of a whole do not sum to it, tiers lose their order, or something unknown is named */
    public Points apply(Points points) {
        maxima.keySet().forEach(code -> requireKnown(points, code));
        maxima.forEach((code, most) -> requireWithin(code, most, points.maximum()));
        var groups = points.groups().stream().map(this::adjust).toList();
        requireSum(points.id(), groups, points.maximum());
        return new Points(
                points.id(),
                points.subjectKinds(),
                points.legalBasis(),
                points.certainty(),
                points.severity(),
                points.maximum(),
                groups,
                bands(points),
                points.annexes().stream().map(this::adjust).toList());
    }

    /** Other thresholds for the tiers (as 90/80/50 of QĐ 212/2025/QĐ-UBND); the bands stay without gaps. */
    private List<PointBand> bands(Points points) {
        for (var tier : thresholds.keySet()) {
            if (points.band(tier).isEmpty()) throw bandFault("overlay-tier-unknown", tier);
        }
        var best = points.bands().stream()
                .sorted(Comparator.comparing(PointBand::from).reversed())
                .toList();
        List<PointBand> adjusted = new ArrayList<>();
        BigDecimal below = null;
        for (var band : best) {
            var from = thresholds.getOrDefault(band.tier(), band.from());
            var better = below == null ? BigDecimal.valueOf(points.maximum()) : below;
            if (from.compareTo(better) >= 0) throw bandFault("overlay-tiers-out-of-order", from);
            adjusted.add(new PointBand(band.tier(), from, below));
            below = from;
        }
        if (below != null && below.signum() != 0) throw bandFault("overlay-worst-tier-above-zero", below);
        return adjusted;
    }

    private static AdjustmentFault bandFault(String code, Object what) {
        return new AdjustmentFault("weights.thresholds", code, what);
    }

    private CriteriaAnnex adjust(CriteriaAnnex one) {
        if (annex != null && !annex.equals(one.code())) return one;
        var groups = one.groups().stream().map(this::adjust).toList();
        requireSum(one.code(), groups, sum(one.groups()));
        return new CriteriaAnnex(one.code(), one.label(), one.legalBasis(), one.subjectKinds(), groups);
    }

    private Criterion adjust(Criterion criterion) {
        var children = criterion.children() == null
                ? null
                : criterion.children().stream().map(this::adjust).toList();
        var maximum = maxima.getOrDefault(criterion.code(), criterion.maximum());
        if (children != null && isDivided(children)) requireSum(criterion.code(), children, maximum);
        return new Criterion(criterion.code(), criterion.label(), maximum, criterion.fact(), children);
    }

    private void requireKnown(Points points, String code) {
        var groups = points.groups().stream().map(Criterion::code);
        var known = annex == null
                ? groups
                : Stream.concat(groups, points.annex(annex).orElseThrow(this::unknown).codes().stream());
        if (known.noneMatch(code::equals)) throw fault("overlay-criterion-unknown", code);
    }

    private static void requireWithin(String code, int most, int whole) {
        if (most < 0 || most > whole) throw fault("overlay-points-out-of-bounds", code);
    }

    private AdjustmentFault unknown() {
        return new AdjustmentFault("weights.annex", "overlay-annex-unknown", annex);
    }

    private static AdjustmentFault fault(String code, String criterion) {
        return new AdjustmentFault("weights.maxima", code, criterion);
    }

    private static boolean isDivided(List<Criterion> criteria) {
        return criteria.stream().anyMatch(criterion -> criterion.maximum() != null);
    }

    private static void requireSum(String whole, List<Criterion> parts, Integer expected) {
        if (expected == null || sum(parts) != expected) throw fault("overlay-points-sum-differs", whole);
    }

    private static int sum(List<Criterion> criteria) {
        return criteria.stream()
                .map(Criterion::maximum)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}

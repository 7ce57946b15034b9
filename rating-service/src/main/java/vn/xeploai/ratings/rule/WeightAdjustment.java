package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
 * @param criteria that are added to the annex
 */
public record WeightAdjustment(
        String annex, Map<String, Integer> maxima, Map<Tier, BigDecimal> thresholds, List<LocalCriterion> criteria) {
    /** @throws AdjustmentFault if the parts of a whole do not sum to it, tiers lose their order, or something unknown is named */
    public Points apply(Points points) {
        requireNew(points);
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

    /** The scale with the added criteria, for which points may then be given; nothing else is adjusted. */
    public Points offer(Points points) {
        return new Points(
                points.id(),
                points.subjectKinds(),
                points.legalBasis(),
                points.certainty(),
                points.severity(),
                points.maximum(),
                points.groups(),
                points.bands(),
                points.annexes().stream()
                        .map(one -> one.code().equals(annex) ? with(one, extended(one)) : one)
                        .toList());
    }

    private void requireNew(Points points) {
        if (criteria.isEmpty()) return;
        if (annex == null)
            throw criteriaFault(
                    "overlay-criteria-without-annex", criteria.get(0).code());
        var own = points.annex(annex).orElseThrow(() -> unknown(points)).codes();
        var taken = new HashSet<>(points.codes());
        for (var criterion : criteria) {
            if (!own.contains(criterion.group()))
                throw AdjustmentFault.notAmong("weights.criteria", "overlay-criterion-unknown", criterion.group(), own);
            if (!taken.add(criterion.code())) throw criteriaFault("overlay-criterion-exists", criterion.code());
            if (criterion.maximum() < 0 || criterion.maximum() > points.maximum())
                throw criteriaFault("overlay-points-out-of-bounds", criterion.code());
        }
    }

    private static AdjustmentFault criteriaFault(String code, String what) {
        return new AdjustmentFault("weights.criteria", code, what);
    }

    private List<Criterion> extended(CriteriaAnnex one) {
        return one.groups().stream().map(this::extended).toList();
    }

    private Criterion extended(Criterion criterion) {
        var own = criterion.children() == null ? Stream.<Criterion>empty() : criterion.children().stream();
        var added = criteria.stream()
                .filter(one -> one.group().equals(criterion.code()))
                .map(LocalCriterion::criterion);
        var children = Stream.concat(own.map(this::extended), added).toList();
        return new Criterion(
                criterion.code(),
                criterion.label(),
                criterion.maximum(),
                criterion.fact(),
                children.isEmpty() ? null : children);
    }

    private static CriteriaAnnex with(CriteriaAnnex one, List<Criterion> groups) {
        return new CriteriaAnnex(one.code(), one.label(), one.legalBasis(), one.subjectKinds(), groups);
    }

    /** Other thresholds for the tiers (as 90/80/50 of QĐ 212/2025/QĐ-UBND); the bands stay without gaps. */
    private List<PointBand> bands(Points points) {
        for (var tier : thresholds.keySet()) {
            if (points.band(tier).isEmpty())
                throw AdjustmentFault.notAmong(
                        "weights.thresholds",
                        "overlay-tier-unknown",
                        tier,
                        points.bands().stream().map(PointBand::tier).toList());
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
        var groups = extended(one).stream().map(this::adjust).toList();
        requireSum(one.code(), groups, sum(one.groups()));
        return with(one, groups);
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
                : Stream.concat(groups, points.annex(annex).orElseThrow(() -> unknown(points)).codes().stream());
        var codes = known.collect(Collectors.toSet());
        if (!codes.contains(code))
            throw AdjustmentFault.notAmong("weights.maxima", "overlay-criterion-unknown", code, codes);
    }

    private static void requireWithin(String code, int most, int whole) {
        if (most < 0 || most > whole) throw fault("overlay-points-out-of-bounds", code);
    }

    private AdjustmentFault unknown(Points points) {
        return AdjustmentFault.notAmong("weights.annex", "overlay-annex-unknown", annex, points.annexCodes());
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

package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.xeploai.ratings.scheme.PointBand;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Tier;

/** Other thresholds for the tiers of a scale (as 90/80/50 of QĐ 212/2025/QĐ-UBND); the bands stay without gaps. */
record BandAdjustment(Map<Tier, BigDecimal> thresholds) {
    /** @throws AdjustmentFault if a tier has no band, the worst one would not begin at 0, or tiers lose their order */
    List<PointBand> apply(Points points) {
        var best = points.bands().stream()
                .sorted(Comparator.comparing(PointBand::from).reversed())
                .toList();
        thresholds.keySet().forEach(tier -> requireBand(points, tier));
        List<PointBand> adjusted = new ArrayList<>();
        BigDecimal below = null;
        for (var band : best) {
            var from = thresholds.getOrDefault(band.tier(), band.from());
            requireBelow(from, below == null ? BigDecimal.valueOf(points.maximum()) : below);
            adjusted.add(new PointBand(band.tier(), from, below));
            below = from;
        }
        if (below != null && below.signum() != 0) throw fault("overlay-worst-tier-above-zero", below);
        return adjusted;
    }

    private static void requireBand(Points points, Tier tier) {
        if (points.band(tier).isEmpty()) throw fault("overlay-tier-unknown", tier);
    }

    private static void requireBelow(BigDecimal from, BigDecimal better) {
        if (from.compareTo(better) >= 0) throw fault("overlay-tiers-disordered", from);
    }

    private static AdjustmentFault fault(String code, Object what) {
        return new AdjustmentFault("weights.thresholds", code, what);
    }
}

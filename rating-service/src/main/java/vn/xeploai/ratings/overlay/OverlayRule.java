package vn.xeploai.ratings.overlay;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.ratings.rule.AdjustmentFault;
import vn.xeploai.ratings.rule.ConditionAdjustment;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Rule.Deadline;
import vn.xeploai.ratings.scheme.Scheme;

/** Which adjustments a scheme allows an authority to make. */
final class OverlayRule {
    private final Scheme scheme;

    OverlayRule(Scheme scheme) {
        this.scheme = scheme;
    }

    /** @throws OverlayRefusal if it may not */
    void check(OverlayRequest request) {
        checkYears(request);
        var adjustment = request.adjustment();
        if (!adjustment.setsOne()) throw OverlayRefusal.notOneAdjustment();
        try {
            if (adjustment.quota() != null) checkQuota(find(Quota.class, request), adjustment);
            if (adjustment.deadline() != null)
                adjustment.deadline().apply(find(Deadline.class, request), anyDocument(request));
            if (adjustment.conditions() != null) checkConditions(request);
            if (adjustment.weights() != null) adjustment.weights().adjustment().apply(points(request));
            checkApproval(adjustment);
        } catch (AdjustmentFault fault) {
            throw OverlayRefusal.adjustmentInvalid(fault);
        }
    }

    private void checkConditions(OverlayRequest request) {
        find(Rule.class, ConditionAdjustment::fits, request);
        new ConditionAdjustment(request.adjustment().conditions());
    }

    private void checkYears(OverlayRequest request) {
        var first = request.firstYear(scheme);
        var last = request.lastYear(scheme);
        if (!within(first)) throw OverlayRefusal.yearsOutside(scheme.id(), "fromYear");
        if (last != null && last < first) throw OverlayRefusal.yearsReversed(first, last);
        if (last != null && !within(last)) throw OverlayRefusal.yearsOutside(scheme.id(), "toYear");
    }

    private boolean within(int year) {
        return year >= scheme.fromYear() && (scheme.toYear() == null || year <= scheme.toYear());
    }

    private static void checkQuota(Quota rule, OverlayAdjustment adjustment) {
        if (adjustment.quota().setsNothing()) throw new AdjustmentFault("quota", "overlay-adjustment-empty", rule.id());
        var rate = adjustment.quota().rate();
        if (rate == null) return;
        if (rate.compareTo(rule.rate()) <= 0) {
            requireNoApproval(adjustment, "overlay-approval-unnecessary");
            return;
        }
        var highest = highest(rule);
        if (rate.compareTo(highest) > 0) throw OverlayRefusal.rateTooHigh(highest);
        if (adjustment.approval() == null) throw OverlayRefusal.rateUnapproved(rule.rate());
    }

    /** Only a rate is approved. */
    private static void checkApproval(OverlayAdjustment adjustment) {
        if (adjustment.quota() == null || adjustment.quota().rate() == null)
            requireNoApproval(adjustment, "overlay-approval-without-rate");
    }

    private static void requireNoApproval(OverlayAdjustment adjustment, String code) {
        if (adjustment.approval() != null) throw new AdjustmentFault("approval", code, adjustment.approval());
    }

    private static BigDecimal highest(Quota rule) {
        return rule.exceptionalRate() == null ? rule.rate() : rule.exceptionalRate();
    }

    private Points points(OverlayRequest request) {
        var annex = request.adjustment().weights().annex();
        var points = Optional.ofNullable(scheme.points())
                .filter(known -> known.id().equals(request.rule()))
                .orElseThrow(() -> OverlayRefusal.ruleUnknown(
                        scheme.id(),
                        request.rule(),
                        Stream.ofNullable(scheme.points()).map(Points::id).toList()));
        if (annex != null && points.annex(annex).isEmpty())
            throw AdjustmentFault.notAmong("weights.annex", "overlay-annex-unknown", annex, points.annexCodes());
        return points;
    }

    private <R extends Rule> R find(Class<R> kind, OverlayRequest request) {
        return find(kind, any -> true, request);
    }

    /** @param fits whether a rule of the kind can be adjusted so */
    private <R extends Rule> R find(Class<R> kind, Predicate<R> fits, OverlayRequest request) {
        var adjustable = scheme.rules().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fits)
                .toList();
        return adjustable.stream()
                .filter(rule -> rule.id().equals(request.rule()))
                .findFirst()
                .orElseThrow(() -> OverlayRefusal.ruleUnknown(
                        scheme.id(),
                        request.rule(),
                        adjustable.stream().map(Rule::id).toList()));
    }

    private static OverlayReference anyDocument(OverlayRequest request) {
        return new OverlayReference(request.unitId().toString(), request.documentNumber(), request.documentDate());
    }
}

package vn.xeploai.ratings.overlay;

import java.math.BigDecimal;
import java.util.Optional;
import vn.xeploai.ratings.rule.Overlay;
import vn.xeploai.ratings.scheme.Deadline;
import vn.xeploai.ratings.scheme.Points;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Rule;
import vn.xeploai.ratings.scheme.Scheme;

/** Whether an authority may adjust a rule so: within the frame that the scheme sets. */
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
            if (adjustment.weights() != null) adjustment.weights().adjustment().apply(points(request));
        } catch (IllegalArgumentException unfitting) {
            throw OverlayRefusal.notFitting(unfitting.getMessage());
        }
    }

    private void checkYears(OverlayRequest request) {
        var first = request.firstYear(scheme);
        var last = request.lastYear(scheme);
        var before = first < scheme.fromYear() || (last != null && last < first);
        var after = scheme.toYear() != null && last > scheme.toYear();
        if (before || after) throw OverlayRefusal.yearsOutside(scheme.id());
    }

    private static void checkQuota(Quota rule, OverlayAdjustment adjustment) {
        if (adjustment.quota().setsNothing()) throw OverlayRefusal.notFitting("The quota sets nothing");
        var rate = adjustment.quota().rate();
        if (rate == null && adjustment.approval() != null)
            throw OverlayRefusal.notFitting("An approval needs the rate that it allows");
        if (rate == null || rate.compareTo(rule.rate()) <= 0) return;
        var highest = highest(rule);
        if (rate.compareTo(highest) > 0) throw OverlayRefusal.rateTooHigh(highest);
        if (adjustment.approval() == null) throw OverlayRefusal.rateUnapproved(rule.rate());
    }

    private static BigDecimal highest(Quota rule) {
        return rule.exceptionalRate() == null ? rule.rate() : rule.exceptionalRate();
    }

    private Points points(OverlayRequest request) {
        var annex = request.adjustment().weights().annex();
        return Optional.ofNullable(scheme.points())
                .filter(points -> points.id().equals(request.rule()))
                .filter(points -> annex == null || points.annex(annex).isPresent())
                .orElseThrow(() -> OverlayRefusal.ruleUnknown(scheme.id(), request.rule()));
    }

    private <R extends Rule> R find(Class<R> kind, OverlayRequest request) {
        return scheme.rules().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(rule -> rule.id().equals(request.rule()))
                .findFirst()
                .orElseThrow(() -> OverlayRefusal.ruleUnknown(scheme.id(), request.rule()));
    }

    private static Overlay anyDocument(OverlayRequest request) {
        return new Overlay(request.unitId().toString(), request.documentNumber(), request.documentDate());
    }
}

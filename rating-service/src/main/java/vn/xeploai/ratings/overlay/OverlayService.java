package vn.xeploai.ratings.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.text.Names;
import vn.xeploai.ratings.register.UnitDirectory;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;

@ApplicationScoped
class OverlayService {
    private final Schemes schemes;
    private final UnitDirectory units;
    private final OverlayRepository overlays;
    private final OverlaySql sql;
    private final Acts acts;
    private final Watermark watermark;
    private final Listing listing;

    OverlayService(
            Schemes schemes,
            UnitDirectory units,
            OverlayRepository overlays,
            OverlaySql sql,
            Acts acts,
            Watermark watermark,
            Listing listing) {
        this.schemes = schemes;
        this.units = units;
        this.overlays = overlays;
        this.sql = sql;
        this.acts = acts;
        this.watermark = watermark;
        this.listing = listing;
    }

    OverlayResponse record(OverlayRequest request) {
        var scheme = schemes.get(request.scheme(), null);
        new OverlayRule(scheme).check(request);
        var authority = units.find(request.unitId(), request.documentDate())
                .orElseThrow(() -> OverlayRefusal.unitNotActive(request.unitId()));
        return acts.write(() -> {
            acts.lockNamed("overlays of " + request.unitId());
            requireNew(request, scheme);
            var act = acts.stampPast(request.document(), request.documentDate(), "documentDate");
            act.refuseFuture(request.adjustment().approvedOn(), "adjustment.approval.date");
            var overlay = Overlay.of(request, scheme, authority, act);
            overlays.persistAndFlush(overlay);
            return current(overlay.id());
        });
    }

    private void requireNew(OverlayRequest request, Scheme scheme) {
        var number = Names.key(request.documentNumber());
        var filter = new OverlayFilter(scheme.id(), request.rule(), request.unitId(), request.firstYear(scheme));
        sql.same(filter, request.documentDate(), request.adjustment(), OffsetDateTime.MAX).stream()
                .filter(recorded -> recorded.fromYear() == request.firstYear(scheme)
                        && Objects.equals(recorded.toYear(), request.lastYear(scheme))
                        && number.equals(Names.key(recorded.documentNumber())))
                .findFirst()
                .ifPresent(recorded -> {
                    throw OverlayRefusal.recorded(recorded.id(), request.documentNumber(), request.documentDate());
                });
    }

    @WritesAct
    OverlayResponse revoke(UUID id, OverlayRevocationRequest request) {
        acts.lock("overlay", List.of(id));
        var overlay = overlays.findByIdOptional(id).orElseThrow(() -> OverlayRefusal.notFound(id));
        overlay.requireRevocable(request);
        var act = acts.stampPast(
                overlay.document(request.documentNumber(), request.documentDate()),
                request.documentDate(),
                "documentDate");
        overlay.revoke(request, act);
        overlays.flush();
        return current(id);
    }

    private OverlayResponse current(UUID id) {
        return sql.find(id, OffsetDateTime.MAX).orElseThrow(() -> OverlayRefusal.notFound(id));
    }

    OverlayResponse get(UUID id, Instant knownAt) {
        return sql.find(id, watermark.settledOrCurrent(knownAt)).orElseThrow(() -> OverlayRefusal.notFound(id));
    }

    Page<OverlayResponse> list(OverlayFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                OverlayResponse::id);
    }
}

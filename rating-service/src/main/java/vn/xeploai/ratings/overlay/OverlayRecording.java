package vn.xeploai.ratings.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.ratings.day.DayRule;
import vn.xeploai.ratings.scheme.Schemes;

/** Records what authorities adjust. An overlay is never changed: it is revoked, and another one recorded. */
@ApplicationScoped
class OverlayRecording {
    private final Schemes schemes;
    private final OverlayStore store;
    private final OverlayQueries queries;
    private final Acts acts;

    OverlayRecording(Schemes schemes, OverlayStore store, OverlayQueries queries, Acts acts) {
        this.schemes = schemes;
        this.store = store;
        this.queries = queries;
        this.acts = acts;
    }

    @WritesAct
    OverlayResponse record(OverlayOrder order) {
        var request = order.request();
        var scheme = schemes.get(request.scheme(), null);
        var act = acts.stamp(new Document(
                request.documentNumber(),
                request.documentDate(),
                request.unitId().toString(),
                null));
        DayRule.refuseLater(request.documentDate(), "documentDate", act);
        var approval = request.adjustment().approval();
        if (approval != null) DayRule.refuseLater(approval.date(), "adjustment.approval.date", act);
        return get(store.insert(request, scheme, order.authority(), act));
    }

    @WritesAct
    OverlayResponse revoke(UUID id, OverlayRevocationRequest request) {
        acts.lock("overlay", List.of(id));
        var known = get(id);
        if (known.revocation() != null) throw OverlayRefusal.alreadyRevoked(id);
        if (request.documentDate().isBefore(known.documentDate()))
            throw OverlayRefusal.revokedTooEarly(known.documentDate());
        var act = acts.stamp(new Document(
                request.documentNumber(), request.documentDate(), known.unitId().toString(), null));
        DayRule.refuseLater(request.documentDate(), "documentDate", act);
        store.revoke(id, request, act);
        return get(id);
    }

    private OverlayResponse get(UUID id) {
        return queries.find(id, OffsetDateTime.MAX).orElseThrow(() -> OverlayRefusal.notFound(id));
    }
}

package vn.xeploai.emulation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.text.Names;
import vn.xeploai.ratings.roster.Subjects;

/** Forms, cancels and lists councils. */
@ApplicationScoped
class CouncilService {
    private final Subjects subjects;
    private final CouncilRepository councils;
    private final CouncilSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    CouncilService(
            Subjects subjects,
            CouncilRepository councils,
            CouncilSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.subjects = subjects;
        this.councils = councils;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    /** member-service is asked of the unit, so before anything is locked. */
    CouncilSummary form(FormCouncilRequest request) {
        subjects.requireUnit(request.unitId(), request.validFrom(), "unitId");
        return acts.write(() -> {
            acts.lockNamed("councils of " + request.unitId());
            sql.findCurrent(request.unitId(), Names.key(request.name()), request.validFrom())
                    .ifPresent(recorded -> {
                        throw CouncilRefusal.recorded(recorded, request.validFrom());
                    });
            var council = new Council(request, acts.stampPast(request.document(), request.validFrom(), "validFrom"));
            councils.persistAndFlush(council);
            return response(council.id(), OffsetDateTime.MAX);
        });
    }

    @WritesAct
    CouncilSummary cancel(UUID id, CancelCouncilRequest request) {
        if (acts.lock("emulation.council", List.of(id)).isEmpty()) throw CouncilRefusal.notFound(id);
        var council = councils.findById(id);
        council.requireCurrent();
        if (sql.hasMet(id)) throw CouncilRefusal.hasMet(id);
        var formedOn = response(id, OffsetDateTime.MAX).documentDate();
        council.cancel(request.reason(), acts.stampSince(formedOn, request.document()));
        councils.flush();
        return response(id, OffsetDateTime.MAX);
    }

    CouncilSummary get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private CouncilSummary response(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> CouncilRefusal.notFound(id));
    }

    Page<CouncilSummary> list(CouncilFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                CouncilSummary::id);
    }
}

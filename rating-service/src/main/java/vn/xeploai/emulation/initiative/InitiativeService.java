package vn.xeploai.emulation.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.initiative.RecordInitiativeRequest.Author;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.text.Names;
import vn.xeploai.ratings.roster.Subjects;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

@ApplicationScoped
class InitiativeService {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Subjects subjects;
    private final InitiativeRepository initiatives;
    private final InitiativeSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    InitiativeService(
            Subjects subjects,
            InitiativeRepository initiatives,
            InitiativeSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.subjects = subjects;
        this.initiatives = initiatives;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    InitiativeResponse record(RecordInitiativeRequest request) {
        requireWhole(request.authors());
        requireKnown(request);
        return acts.write(() -> {
            var unit = request.recognisingUnitId();
            acts.lockNamed("initiatives of %s in %d".formatted(unit, request.year()));
            sql.findCurrent(request.year(), unit, Names.key(request.name())).ifPresent(recorded -> {
                throw InitiativeRefusal.recorded(recorded, request.year());
            });
            var act = acts.stampPast(request.document(), request.recognisedOn(), "recognisedOn");
            var begins = LocalDate.of(request.year(), 1, 1);
            act.refuseEarly(request.recognisedOn(), begins, "recognisedOn");
            act.refuseEarly(request.document().date(), begins, "document.date");
            var initiative = new Initiative(request, act);
            initiatives.persistAndFlush(initiative);
            return response(initiative.id(), OffsetDateTime.MAX);
        });
    }

    private static void requireWhole(List<Author> authors) {
        var seen = new HashSet<UUID>();
        var sum = BigDecimal.ZERO;
        for (var at = 0; at < authors.size(); at++) {
            var author = authors.get(at);
            if (!seen.add(author.memberId()))
                throw InitiativeRefusal.authorRepeated(author.memberId(), "authors[%d].memberId".formatted(at));
            sum = sum.add(author.sharePercent());
        }
        if (sum.compareTo(WHOLE) != 0) throw InitiativeRefusal.sharesDiffer(sum);
    }

    /** member-service may be asked, so before anything is locked. */
    private void requireKnown(RecordInitiativeRequest request) {
        subjects.requireUnit(request.recognisingUnitId(), request.recognisedOn(), "recognisingUnitId");
        var named = new LinkedHashMap<String, Subject>();
        for (var at = 0; at < request.authors().size(); at++)
            named.put(
                    "authors[%d].memberId".formatted(at),
                    new Subject(SubjectKind.MEMBER, request.authors().get(at).memberId()));
        subjects.requireKnown(named);
    }

    @WritesAct
    InitiativeResponse cancel(UUID id, CancelInitiativeRequest request) {
        if (acts.lock("emulation.initiative", List.of(id)).isEmpty()) throw InitiativeRefusal.notFound(id);
        var initiative = initiatives.findById(id);
        initiative.requireCurrent();
        var act = acts.stampSince(response(id, OffsetDateTime.MAX).initiative().documentDate(), request.document());
        initiative.cancel(request.reason(), act);
        initiatives.flush();
        return response(id, OffsetDateTime.MAX);
    }

    InitiativeResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private InitiativeResponse response(UUID id, OffsetDateTime knownAt) {
        var initiative = sql.find(id, knownAt).orElseThrow(() -> InitiativeRefusal.notFound(id));
        return new InitiativeResponse(initiative, sql.authors(id));
    }

    Page<InitiativeSummary> list(InitiativeFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                InitiativeSummary::id);
    }
}

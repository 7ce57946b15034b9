package vn.xeploai.emulation.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.roster.Subjects;

@ApplicationScoped
class TitleConditionService {
    private final Titles titles;
    private final Subjects subjects;
    private final TitleConditionRepository conditions;
    private final TitleConditionSql sql;
    private final Acts acts;
    private final Listing listing;
    private final Watermark watermark;

    TitleConditionService(
            Titles titles,
            Subjects subjects,
            TitleConditionRepository conditions,
            TitleConditionSql sql,
            Acts acts,
            Listing listing,
            Watermark watermark) {
        this.titles = titles;
        this.subjects = subjects;
        this.conditions = conditions;
        this.sql = sql;
        this.acts = acts;
        this.listing = listing;
        this.watermark = watermark;
    }

    TitleConditionResponse record(RecordTitleConditionRequest request) {
        check(request);
        var issuedOn = request.document().date();
        var authority = subjects.requireUnit(request.unitId(), issuedOn, "unitId");
        return acts.write(() -> {
            acts.lockNamed("title conditions of " + request.unitId());
            requireNew(request);
            var act = acts.stampPast(request.document(), issuedOn, "document.date");
            var condition = new TitleCondition(request, authority, act);
            conditions.persistAndFlush(condition);
            return current(condition.id());
        });
    }

    private void check(RecordTitleConditionRequest request) {
        var from = request.fromYear();
        var to = request.toYear();
        if (to != null && to < from) throw TitleConditionRefusal.yearsReversed(from, to);
        var title = titles.get(request.title(), from);
        new TitleConditionRule(title, titles.codes(from)).check(request.need());
        TitleConditionRule.requireStricter(request.need(), titles.of(title.code(), from, to));
    }

    private void requireNew(RecordTitleConditionRequest request) {
        sql.same(
                        request.unitId(),
                        request.title(),
                        request.document().date(),
                        request.need(),
                        request.fromYear(),
                        request.toYear())
                .ifPresent(recorded -> {
                    throw TitleConditionRefusal.recorded(recorded);
                });
    }

    @WritesAct
    TitleConditionResponse revoke(UUID id, RevokeTitleConditionRequest request) {
        if (acts.lock("emulation.title_condition", List.of(id)).isEmpty()) throw TitleConditionRefusal.notFound(id);
        var condition = conditions.findById(id);
        var day = request.document().date();
        condition.requireRevocableOn(day);
        condition.revoke(request, acts.stampPast(request.document(), day, "document.date"));
        conditions.flush();
        return current(id);
    }

    private TitleConditionResponse current(UUID id) {
        return find(id, OffsetDateTime.MAX);
    }

    TitleConditionResponse get(UUID id, Instant knownAt) {
        return find(id, watermark.settledOrCurrent(knownAt));
    }

    private TitleConditionResponse find(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, knownAt).orElseThrow(() -> TitleConditionRefusal.notFound(id));
    }

    Page<TitleConditionResponse> list(TitleConditionFilter filter, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, knownAt, after, most),
                knownAt -> sql.count(filter, knownAt),
                TitleConditionResponse::id);
    }
}

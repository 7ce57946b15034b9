package vn.xeploai.members.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogues;
import vn.xeploai.members.timeline.DatedRow;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.platform.time.Days;

/** Records and lists quotas of posts. */
@ApplicationScoped
class StaffQuotaService {
    private final Acts acts;
    private final TreeLock tree;
    private final UnitRegister units;
    private final StaffQuotaRepository quotas;
    private final StaffQuotaSql sql;
    private final Catalogue catalogue;
    private final Listing listing;
    private final Days days;

    StaffQuotaService(
            Acts acts,
            TreeLock tree,
            UnitRegister units,
            StaffQuotaRepository quotas,
            StaffQuotaSql sql,
            Catalogues catalogues,
            Listing listing,
            Days days) {
        this.acts = acts;
        this.tree = tree;
        this.units = units;
        this.quotas = quotas;
        this.sql = sql;
        this.catalogue = catalogues.current();
        this.listing = listing;
        this.days = days;
    }

    @WritesAct
    RecordStaffQuotasResponse record(RecordStaffQuotasRequest request) {
        tree.share();
        acts.lock("unit", request.units());
        var named = units.excerpt(List.of(), request.units());
        var contradictory = DatedRow.contradictory(request.quotas());
        var act = acts.stampPast(request.document());
        var recorded = Refusals.ofRows("quotas", request.quotas(), entry -> {
            if (!named.contains(entry.unitId())) throw StaffRefusal.unitUnknown(entry.unitId());
            if (!named.existsOn(entry.unitId(), entry.from()))
                throw StaffRefusal.unitAbsent(entry.unitId(), entry.from());
            requireGroup(entry.staffGroup());
            if (contradictory.contains(entry))
                throw TimelineRefusal.rowContradicted().at("staffGroup");
            var quota = new StaffQuota(entry.unitId(), entry.staffGroup(), entry.number(), entry.validity(), act);
            quotas.put(quota, act);
            return quota.id();
        });
        return new RecordStaffQuotasResponse(act.recordedAt(), recorded);
    }

    private void requireGroup(String group) {
        if (catalogue.staffGroup(group).isEmpty())
            throw StaffRefusal.groupUnknown(
                    group,
                    catalogue.staffGroups().stream()
                            .map(Catalogue.StaffGroup::code)
                            .toList());
    }

    Page<StaffQuotaResponse> list(StaffQuotaFilter filter, LocalDate on, PageRequest page) {
        var day = days.orToday(on);
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, day, knownAt, after, most),
                knownAt -> sql.count(filter, day, knownAt),
                StaffQuotaResponse::id);
    }
}

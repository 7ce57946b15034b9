package vn.xeploai.members.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.members.grant.RecordGrantsRequest.GrantEntry;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.access.CallerRights;
import vn.xeploai.platform.access.Scopes;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.platform.time.Days;

/** Records grants and their ends, and lists them. Nobody grants more than they have. */
@ApplicationScoped
class GrantService {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final UnitRegister units;
    private final CallerRights rights;
    private final Scopes scopes;
    private final RequestContext context;
    private final GrantRepository grants;
    private final GrantSql sql;
    private final Listing listing;
    private final Watermark watermark;
    private final Days days;

    GrantService(
            Acts acts,
            MemberAnchor anchor,
            UnitRegister units,
            CallerRights rights,
            Scopes scopes,
            RequestContext context,
            GrantRepository grants,
            GrantSql sql,
            Listing listing,
            Watermark watermark,
            Days days) {
        this.acts = acts;
        this.anchor = anchor;
        this.units = units;
        this.rights = rights;
        this.scopes = scopes;
        this.context = context;
        this.grants = grants;
        this.sql = sql;
        this.listing = listing;
        this.watermark = watermark;
        this.days = days;
    }

    @WritesAct
    RecordGrantsResponse record(RecordGrantsRequest request) {
        var known = anchor.lock(request.grants().stream()
                .map(GrantEntry::memberId)
                .filter(Objects::nonNull)
                .toList());
        Refusals.ofRows("grants", request.grants(), entry -> {
            check(entry);
            if (entry.memberId() != null) known.require(entry.memberId());
            return entry;
        });
        var act = acts.stampPast(request.document());
        var ids = request.grants().stream().map(entry -> insert(entry, act)).toList();
        grants.flush();
        return new RecordGrantsResponse(ids, act.recordedAt());
    }

    private void check(GrantEntry entry) {
        if (entry.validTo() != null && !entry.validFrom().isBefore(entry.validTo()))
            throw GrantRefusal.periodReversed(entry.validFrom(), entry.validTo());
        if (entry.memberId() != null && (entry.unitId() != null || entry.actingUnitId() != null))
            throw GrantRefusal.placesMixed();
        for (var scope : entry.scopes()) {
            if (!scopes.contains(scope)) throw GrantRefusal.scopeUnknown(scope, scopes.nearest(scope));
            if (!holds(scope, entry)) throw GrantRefusal.exceeds(scope);
        }
        if (entry.unitId() != null) units.requireOn(entry.unitId(), days.today(), OffsetDateTime.MAX);
        if (entry.actingUnitId() != null) units.requireOn(entry.actingUnitId(), days.today(), OffsetDateTime.MAX);
    }

    /** Whether the caller has, for all that the entry names, what it grants, and may grant it there. */
    private boolean holds(String scope, GrantEntry entry) {
        var named = Stream.of(entry.unitId(), entry.actingUnitId())
                .filter(Objects::nonNull)
                .toList();
        var members = Optional.ofNullable(entry.memberId()).stream().toList();
        var isEverywhere = entry.unitId() == null && entry.memberId() == null;
        return Stream.of(scope, "grants:write")
                .allMatch(one -> isEverywhere ? rights.isEverywhere(one) : rights.has(one, named, members));
    }

    private UUID insert(GrantEntry entry, Act act) {
        var grant = new AccessGrant(entry, entry.issuer() == null ? context.issuer() : entry.issuer(), act);
        grants.persist(grant);
        return grant.id();
    }

    @WritesAct
    GrantResponse end(UUID id, EndGrantRequest request) {
        if (acts.lock("access_grant", List.of(id)).isEmpty()) throw GrantRefusal.notFound(id);
        var grant = response(id, OffsetDateTime.MAX);
        if (grant.endDocumentNumber() != null) throw GrantRefusal.ended(id, grant.validTo());
        if (request.on().isBefore(grant.validFrom()))
            throw GrantRefusal.periodReversed(grant.validFrom(), request.on());
        sql.end(id, request.on(), acts.stampPast(request.document()));
        return response(id, OffsetDateTime.MAX);
    }

    GrantResponse get(UUID id, Instant knownAt) {
        return response(id, watermark.settledOrCurrent(knownAt));
    }

    private GrantResponse response(UUID id, OffsetDateTime knownAt) {
        return sql.find(id, days.today(), knownAt).orElseThrow(() -> GrantRefusal.notFound(id));
    }

    Page<GrantResponse> list(GrantFilter filter, PageRequest page) {
        var today = days.today();
        return listing.page(
                page,
                (knownAt, after, most) -> sql.page(filter, today, knownAt, after, most),
                knownAt -> sql.count(filter, today, knownAt),
                GrantResponse::id);
    }
}

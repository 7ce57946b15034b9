package vn.xeploai.members.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.member.MemberSql.MemberRow;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;

/** Answers questions about members. */
@ApplicationScoped
class MemberService {
    private final MemberSql sql;
    private final UnitRegister units;
    private final IdentityVault vault;
    private final Watermark watermark;
    private final Days days;

    MemberService(MemberSql sql, UnitRegister units, IdentityVault vault, Watermark watermark, Days days) {
        this.sql = sql;
        this.units = units;
        this.vault = vault;
        this.watermark = watermark;
        this.days = days;
    }

    /** The member today, as recorded now. */
    MemberResponse current(UUID id) {
        return read(id, days.today(), OffsetDateTime.MAX);
    }

    MemberResponse get(UUID id, LocalDate on, Instant knownAt) {
        return read(id, days.orToday(on), watermark.settledOrCurrent(knownAt));
    }

    private MemberResponse read(UUID id, LocalDate on, OffsetDateTime knownAt) {
        var row = sql.find(id, on, knownAt).orElseThrow(() -> TimelineRefusal.memberNotFound(id));
        return MemberResponse.of(row, masked(row), sql.posts(id, on, knownAt));
    }

    private String masked(MemberRow row) {
        return row.identityCipher() == null
                ? null
                : vault.decrypt(row.identityCipher(), row.id()).masked();
    }

    MemberHistoryResponse history(UUID id) {
        var facts = sql.history(id);
        if (facts.isEmpty()) throw TimelineRefusal.memberNotFound(id);
        return new MemberHistoryResponse(id, facts);
    }

    Page<MemberSummary> list(MemberFilter filter, LocalDate on, PageRequest page) {
        var cursor = page.cursor(3);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var rows = sql.page(filter, day, instant, MemberSql.Key.of(cursor), page.limit() + 1);
        var total = page.total() ? (Long) sql.count(filter, day, instant) : null;
        return Page.of(
                        rows,
                        page.limit(),
                        settled,
                        row -> List.of(row.givenName(), row.fullName(), row.id().toString()),
                        total)
                .map(row -> MemberSummary.of(row, masked(row)));
    }

    /** Streams the members of a unit; every refusal comes before the first byte. */
    StreamingOutput stream(UUID under, LocalDate on, Instant knownAt) {
        var scope = units.scope(under, on, knownAt);
        return units.stream(scope, each -> sql.stream(scope, each::accept));
    }
}

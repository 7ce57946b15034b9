package vn.xeploai.members.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;

/** Reads of the member register. */
@ApplicationScoped
class MemberService {
    private final MemberQueries queries;
    private final IdentityVault vault;
    private final Watermark watermark;
    private final Days days;

    MemberService(MemberQueries queries, IdentityVault vault, Watermark watermark, Days days) {
        this.queries = queries;
        this.vault = vault;
        this.watermark = watermark;
        this.days = days;
    }

    MemberResponse get(UUID id, LocalDate on, Instant knownAt) {
        return read(id, days.orToday(on), watermark.settledOrCurrent(knownAt));
    }

    MemberResponse read(UUID id, LocalDate on, OffsetDateTime knownAt) {
        var row = queries.find(id, on, knownAt).orElseThrow(() -> TimelineRefusal.memberNotFound(id));
        return MemberResponse.of(row, masked(row), queries.posts(id, on, knownAt));
    }

    MemberHistoryResponse history(UUID id) {
        var facts = queries.history(id);
        if (facts.isEmpty()) throw TimelineRefusal.memberNotFound(id);
        return new MemberHistoryResponse(id, facts);
    }

    Page<MemberSummary> list(MemberFilter filter, LocalDate on, PageRequest page) {
        var cursor = page.cursor(3);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var rows = queries.page(filter, day, instant, cursor, page.limit() + 1);
        var total = page.total() ? queries.count(filter, day, instant) : null;
        return Page.of(rows, page.limit(), settled, MemberService::key, total)
                .map(row -> MemberSummary.of(row, masked(row)));
    }

    private static List<String> key(MemberRow row) {
        return List.of(row.givenName(), row.fullName(), row.id().toString());
    }

    private String masked(MemberRow row) {
        return row.identityCipher() == null
                ? null
                : vault.decrypt(row.identityCipher(), row.id()).masked();
    }
}

package vn.xeploai.members.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.time.Days;

/** Reads of the unit register. */
@ApplicationScoped
public class UnitService {
    private final UnitQueries queries;
    private final Watermark watermark;
    private final Days days;

    UnitService(UnitQueries queries, Watermark watermark, Days days) {
        this.queries = queries;
        this.watermark = watermark;
        this.days = days;
    }

    UnitResponse get(UUID id, LocalDate on, Instant knownAt) {
        return standing(id, days.orToday(on), watermark.settledOrCurrent(knownAt));
    }

    UnitCodeResponse byCode(String system, String code, LocalDate on, Instant knownAt) {
        var instant = watermark.settledOrCurrent(knownAt);
        var candidates = queries.candidates(system, code, instant);
        var named = candidates.stream()
                .filter(period -> on != null && period.validity().contains(on))
                .findFirst();
        if (candidates.isEmpty() || (on != null && named.isEmpty())) {
            throw UnitRefusal.codeUnknown(system, code, on, candidates);
        }
        var unit = named.map(period -> standing(period.id(), on, instant)).orElse(null);
        return new UnitCodeResponse(system, code, on, unit, candidates);
    }

    UnitTreeResponse tree(UUID root, LocalDate on, Instant knownAt, Integer depth) {
        var day = days.orToday(on);
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        requireStanding(root, day, instant);
        return new UnitTreeResponse(root, day, settled, queries.tree(root, day, instant, depth));
    }

    UnitHistoryResponse history(UUID id) {
        var versions = queries.history(id);
        if (versions.isEmpty()) throw UnitRefusal.notFound(id);
        return new UnitHistoryResponse(id, versions);
    }

    Page<UnitSummary> list(UnitFilter filter, LocalDate on, PageRequest page) {
        var cursor = page.cursor(2);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var rows = queries.page(filter, day, instant, cursor, page.limit() + 1);
        var total = page.total() ? queries.count(filter, day, instant) : null;
        return Page.of(
                rows,
                page.limit(),
                settled,
                unit -> List.of(unit.name(), unit.id().toString()),
                total);
    }

    /**
     * The units at or below one on a day (default today), as known at an instant (default: the latest settled one).
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found} or {@code unit-not-standing}, 409 {@code known-at-not-settled}
     */
    public UnitScope scope(UUID under, LocalDate on, Instant knownAt) {
        return settledScope(under, days.orToday(on), watermark.settle(knownAt));
    }

    /**
     * The units at or below one on a day, as known at an instant that is known to be settled.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found} or {@code unit-not-standing}
     */
    public UnitScope settledScope(UUID under, LocalDate on, Instant settled) {
        var instant = settled.atOffset(ZoneOffset.UTC);
        requireStanding(under, on, instant);
        return new UnitScope(under, on, instant, queries.countTree(under, on, instant));
    }

    /**
     * Refuses what is asked about a unit that does not stand on that day.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found} or {@code unit-not-standing}
     */
    public void requireStanding(UUID id, LocalDate on, OffsetDateTime knownAt) {
        standing(id, on, knownAt);
    }

    /**
     * Refuses what is asked about a unit that is not known at all.
     *
     * @throws vn.xeploai.platform.problem.Refusal 404 {@code unit-not-found}
     */
    public void requireKnown(UUID id, OffsetDateTime knownAt) {
        if (queries.findLast(id, LocalDate.EPOCH, knownAt).isEmpty()) throw UnitRefusal.notFound(id);
    }

    private UnitResponse standing(UUID id, LocalDate on, OffsetDateTime knownAt) {
        var identifiers = queries.identifiers(id, knownAt);
        return queries.findStanding(id, on, knownAt)
                .map(row -> UnitResponse.of(row, identifiers))
                .orElseThrow(() -> queries.findLast(id, on, knownAt)
                        .map(last -> UnitRefusal.notStanding(UnitResponse.of(last, identifiers), on))
                        .orElseGet(() -> UnitRefusal.notFound(id)));
    }
}

package vn.xeploai.ratings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.page.Cursor;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.ratings.campaign.Campaigns;
import vn.xeploai.ratings.finding.FindingSql.FindingScope;
import vn.xeploai.ratings.quota.FullQuotas;
import vn.xeploai.ratings.quota.Quotas;
import vn.xeploai.ratings.rule.Finding.FindingCount;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Severity;

/**
 * The findings of a campaign: those of its units first, then those of its ratings in the order of their ids. Ratings are tested batch by
 * batch, so that memory does not grow with the roster.
 */
@ApplicationScoped
class FindingService {
    private static final int BATCH = 1000;

    private final FindingSql sql;
    private final Assessments assessments;
    private final Quotas quotas;
    private final Schemes schemes;
    private final Campaigns campaigns;
    private final Watermark watermark;
    private final RequestContext context;

    FindingService(
            FindingSql sql,
            Assessments assessments,
            Quotas quotas,
            Schemes schemes,
            Campaigns campaigns,
            Watermark watermark,
            RequestContext context) {
        this.sql = sql;
        this.assessments = assessments;
        this.quotas = quotas;
        this.schemes = schemes;
        this.campaigns = campaigns;
        this.watermark = watermark;
        this.context = context;
    }

    /** A finding with its place in the list. */
    private record Listed(FindingPlace place, FindingEntry finding) {
        List<String> key() {
            return place.key();
        }
    }

    Page<FindingEntry> list(FindingFilter filter, PageRequest page) {
        var cursor = page.cursor(FindingPlace.KEYS);
        var settled = settled(filter, page.pinned(cursor));
        var scope = scope(filter, settled);
        var total = page.total() ? (Long) findings(scope, filter, null).count() : null;
        var from = cursor == null ? null : FindingPlace.of(cursor);
        var found = findings(scope, filter, from).limit(page.limit() + 1L).toList();
        return Page.of(found, page.limit(), settled, Listed::key, total).map(Listed::finding);
    }

    /**
     * @param first how many findings are shown
     * @throws vn.xeploai.platform.problem.Refusal 409 {@code known-at-not-settled}, 422 {@code unit-not-in-campaign}
     */
    FindingSummary summary(FindingFilter filter, int first, Instant knownAt) {
        var settled = settled(filter, knownAt);
        var scope = scope(filter, settled);
        var shown = new ArrayList<Listed>();
        var counts = new TreeMap<String, TreeMap<Severity, Integer>>();
        findings(scope, filter, null).forEach(listed -> {
            var finding = listed.finding();
            counts.computeIfAbsent(finding.rule(), any -> new TreeMap<>()).merge(finding.severity(), 1, Integer::sum);
            if (shown.size() <= first) shown.add(listed);
        });
        List<FindingCount> ofAll = new ArrayList<>();
        counts.forEach((rule, bySeverity) ->
                bySeverity.forEach((severity, count) -> ofAll.add(new FindingCount(rule, severity, count))));
        var total = ofAll.stream().mapToInt(FindingCount::count).sum();
        var page = Page.of(shown, first, settled, Listed::key, null).map(Listed::finding);
        return new FindingSummary(scope.campaign(), scope.under(), settled, total, ofAll, page.items(), page.next());
    }

    /** Refuses an unknown campaign first, since it matters more than the instant. */
    private Instant settled(FindingFilter filter, Instant knownAt) {
        campaigns.get(filter.campaign());
        return watermark.settle(knownAt);
    }

    private FindingScope scope(FindingFilter filter, Instant settled) {
        var scope = new FindingScope(filter.campaign(), filter.under(), settled.atOffset(ZoneOffset.UTC));
        if (scope.under() != null && sql.units(scope).isEmpty()) throw FindingRefusal.unitNotInCampaign(scope.under());
        return scope;
    }

    /** @param last the last place shown, after which they go on; null from the beginning on */
    private Stream<Listed> findings(FindingScope scope, FindingFilter filter, FindingPlace last) {
        var ofUnits = last == null || last.ofUnits() ? ofUnits(scope) : Stream.<Listed>empty();
        var start = last == null || last.ofUnits() ? null : last.owner();
        var full = quotas.full(scope.campaign(), scope.knownAt());
        var ofRatings = Stream.iterate(batch(scope, start), ids -> !ids.isEmpty(), ids -> following(scope, ids))
                .flatMap(ids -> ofRatings(ids.subList(0, Math.min(BATCH, ids.size())), scope, full));
        return Stream.concat(ofUnits, ofRatings)
                .filter(listed -> listed.place().isAfter(last) && filter.shows(listed.finding()));
    }

    /** One rating more than are tested, with which the next batch begins. */
    private List<UUID> batch(FindingScope scope, UUID from) {
        return sql.ratings(scope, from, BATCH + 1);
    }

    private List<UUID> following(FindingScope scope, List<UUID> batch) {
        return batch.size() <= BATCH ? List.of() : batch(scope, batch.get(BATCH));
    }

    private Stream<Listed> ofUnits(FindingScope scope) {
        List<FindingEntry> entries = new ArrayList<>();
        for (var unit : sql.units(scope)) {
            var scheme = schemes.get(unit.schemeId(), unit.schemeRevision());
            entries.addAll(
                    FindingEntry.list(null, unit.unitId(), new UnitRule(unit, scheme).findings(), context.locale()));
        }
        return listed(FindingPlace.UNITS, entries);
    }

    private Stream<Listed> ofRatings(Collection<UUID> ids, FindingScope scope, FullQuotas full) {
        var conclusions = assessments.current(ids, scope.knownAt(), scope.today());
        var found = assessments.findings(conclusions, full, scope.knownAt());
        return conclusions.stream().map(Conclusion::subject).flatMap(subject -> {
            var id = subject.ratingId();
            return listed(id, FindingEntry.list(id, subject.unitId(), found.get(id), context.locale()));
        });
    }

    private static Stream<Listed> listed(UUID owner, List<FindingEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(at -> new Listed(new FindingPlace(owner, at), entries.get(at)));
    }

    /**
     * The place of a finding in a list.
     *
     * @param owner its rating, or {@link #UNITS} for all that are about units
     * @param number among those of its owner
     */
    private record FindingPlace(UUID owner, int number) {
        /** The parts of the sort key. */
        static final int KEYS = 2;

        /** Less than the id of any rating. */
        static final UUID UNITS = new UUID(0, 0);

        /** @throws vn.xeploai.platform.problem.Refusal 400 {@code cursor-malformed} */
        static FindingPlace of(Cursor cursor) {
            var owner = cursor.id();
            return new FindingPlace(owner, number(cursor));
        }

        private static int number(Cursor cursor) {
            var text = cursor.key().get(0);
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
        }

        boolean ofUnits() {
            return owner.equals(UNITS);
        }

        /** @param last the last place shown; null if none was */
        boolean isAfter(FindingPlace last) {
            return last == null || !owner.equals(last.owner) || number > last.number;
        }

        /** Ends with the id, as the sort key of every list does. */
        List<String> key() {
            return List.of(String.valueOf(number), owner.toString());
        }
    }
}

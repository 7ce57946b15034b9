package vn.xeploai.emulation.eligibility;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.xeploai.emulation.attestation.Attestations;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.eligibility.EligibilitySql.Roster;
import vn.xeploai.emulation.recipient.RecipientKind;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.stream.StreamAnswers;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.roster.Subjects;

/** Who of the rosters at or below a unit may be awarded a title: in pages, and streamed. */
@Singleton
class EligibilityListService {
    /** The most recipients that are read at once: few statements, and little memory. */
    private static final int BATCH = 10_000;
    /** So many times the rows of a page are read at first, and so many times more while it is not full. */
    private static final int GROWTH = 4;

    private final Titles titles;
    private final EligibilityService eligibility;
    private final Subjects subjects;
    private final EligibilitySql sql;
    private final Attestations attestations;
    private final Tiers tiers;
    private final Listing listing;
    private final Watermark watermark;
    private final StreamAnswers streams;
    private final Days days;

    EligibilityListService(
            Titles titles,
            EligibilityService eligibility,
            Subjects subjects,
            EligibilitySql sql,
            Attestations attestations,
            Tiers tiers,
            Listing listing,
            Watermark watermark,
            StreamAnswers streams,
            Days days) {
        this.titles = titles;
        this.eligibility = eligibility;
        this.subjects = subjects;
        this.sql = sql;
        this.attestations = attestations;
        this.tiers = tiers;
        this.listing = listing;
        this.watermark = watermark;
        this.streams = streams;
        this.days = days;
    }

    /**
     * Whose eligibility is listed: of everybody at or below a unit, or of those who lack few things.
     *
     * @param most how many years, times or conditions they may lack; null for any number
     */
    private record Scope(EligibilityTerms terms, UUID under, Integer most) {
        Roster roster() {
            return terms.roster(under);
        }

        Scope lacking(Integer atMost) {
            return new Scope(terms, under, atMost);
        }
    }

    Page<Eligibility> list(EligibilityFilter filter, PageRequest page) {
        if ((filter.under() == null) == (filter.subject() == null)) throw EligibilityRefusal.eitherUnitOrSubject();
        var title = titles.get(filter.title(), filter.year());
        var terms = eligibility.terms(title, filter.year(), days.orToday(filter.on()));
        Predicate<Eligibility> kept = one -> filter.verdict() == null || one.verdict() == filter.verdict();
        if (filter.subject() != null) {
            requireKind(title.code(), terms.isPersonal(), filter.subject());
            return ofSubject(terms, filter.subject(), kept, page);
        }
        var scope = new Scope(terms, filter.under(), null);
        if (filter.verdict() == null) return all(scope, page);
        return some(scope.lacking(filter.verdict() == EligibilityVerdict.ELIGIBLE ? 0 : null), kept, page);
    }

    /** Of an id that nobody has, of whatever kind, nothing is known. */
    private void requireKind(String title, boolean personal, UUID subject) {
        if (personal && !subjects.isPerson(subject) && subjects.isUnit(subject))
            throw EligibilityRefusal.subjectOfOtherKind(title, RecipientKind.MEMBER, RecipientKind.UNIT);
        if (!personal && !subjects.isUnit(subject) && subjects.isPerson(subject))
            throw EligibilityRefusal.subjectOfOtherKind(title, RecipientKind.UNIT, RecipientKind.MEMBER);
    }

    private Page<Eligibility> ofSubject(
            EligibilityTerms terms, UUID subject, Predicate<Eligibility> kept, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> after != null
                        ? List.of()
                        : eligibility.of(terms, List.of(subject), knownAt).stream()
                                .filter(kept)
                                .toList(),
                knownAt -> eligibility.of(terms, List.of(subject), knownAt).stream()
                        .filter(kept)
                        .count(),
                one -> one.recipient().id());
    }

    Page<Eligibility> due(DueFilter filter, PageRequest page) {
        var title = titles.get(filter.title(), filter.year());
        var terms = eligibility.terms(title, filter.year(), days.orToday(filter.on()));
        var scope = new Scope(terms, filter.under(), filter.lacking());
        return some(scope, one -> one.lacking() == filter.lacking(), page);
    }

    private Page<Eligibility> all(Scope scope, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> judge(scope, places(scope, knownAt, after, most), knownAt),
                knownAt -> sql.count(scope.roster(), knownAt, null),
                one -> one.recipient().id());
    }

    private List<Eligibility> judge(Scope scope, List<Place> places, OffsetDateTime knownAt) {
        return eligibility.judge(scope.terms(), places, knownAt);
    }

    /** Verdicts follow from rules that are no SQL, so that the total needs everybody judged: a batch in memory at a time. */
    private Page<Eligibility> some(Scope scope, Predicate<Eligibility> kept, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> first(scope, kept, knownAt, after, most),
                knownAt -> {
                    var total = new AtomicLong();
                    each(
                            scope,
                            knownAt,
                            judged ->
                                    total.addAndGet(judged.stream().filter(kept).count()));
                    return total.get();
                },
                one -> one.recipient().id());
    }

    /** Few are read for a page that they may fill, and more at once until it is full. */
    private List<Eligibility> first(
            Scope scope, Predicate<Eligibility> kept, OffsetDateTime knownAt, UUID after, int most) {
        var found = new ArrayList<Eligibility>();
        var last = after;
        for (var rows = GROWTH * most; found.size() < most; rows = Math.min(BATCH, GROWTH * rows)) {
            var places = places(scope, knownAt, last, rows);
            judge(scope, places, knownAt).stream().filter(kept).forEach(found::add);
            if (places.size() < rows) break;
            last = places.get(places.size() - 1).recipientId();
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** In the order of the recipients, many at a time; nothing is held between two of these. */
    private void each(Scope scope, OffsetDateTime knownAt, Consumer<List<Eligibility>> consumer) {
        var places = places(scope, knownAt, null, BATCH);
        while (!places.isEmpty()) {
            consumer.accept(judge(scope, places, knownAt));
            var last = places.get(places.size() - 1).recipientId();
            places = places.size() < BATCH ? List.of() : places(scope, knownAt, last, BATCH);
        }
    }

    /** Those who cannot be near enough are not even read, if the title needs a row of years in any case. */
    private List<Place> places(Scope scope, OffsetDateTime knownAt, UUID after, int rows) {
        if (scope.most() == null) return sql.everybody(scope.roster(), knownAt, after, rows);
        var rule = scope.terms().rules().get(0);
        var row = rule.longestRow().filter(need -> need.years() > scope.most());
        if (row.isEmpty()) return sql.everybody(scope.roster(), knownAt, after, rows);
        var recognised = attestations.recognised(rule.title().code(), knownAt);
        var near = tiers.row(row.get(), rule.awardYear(), scope.most(), recognised);
        return sql.near(scope.roster(), near, scope.terms().on(), knownAt, after, rows);
    }

    /** Whatever is refused is refused before the first byte. */
    StreamingOutput stream(EligibilityStreamFilter filter) {
        var on = days.orToday(filter.on());
        var terms = filter.title() == null
                ? eligibility.terms(titles.list(filter.year()), filter.year(), on)
                : List.of(eligibility.terms(titles.get(filter.title(), filter.year()), filter.year(), on));
        var settled = watermark.settle(filter.knownAt());
        var knownAt = settled.atOffset(ZoneOffset.UTC);
        var header = new EligibilityLine.Header("HEADER", filter.under(), filter.title(), filter.year(), on, settled);
        return streams.<EligibilityLine>answer(header, lines -> {
            for (var together : terms)
                each(
                        new Scope(together, filter.under(), null),
                        knownAt,
                        judged -> judged.forEach(one -> lines.accept(new EligibilityLine.Row(one))));
        });
    }
}

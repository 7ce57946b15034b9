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
     * What is asked: by what, of whom.
     *
     * @param most how much those may lack who are asked about; null for everybody
     */
    private record Question(EligibilityTerms terms, UUID under, Integer most) {
        Roster roster() {
            return terms.roster(under);
        }

        Question lacking(Integer atMost) {
            return new Question(terms, under, atMost);
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
        var question = new Question(terms, filter.under(), null);
        if (filter.verdict() == null) return all(question, page);
        return some(question.lacking(filter.verdict() == EligibilityVerdict.ELIGIBLE ? 0 : null), kept, page);
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
        var question = new Question(terms, filter.under(), filter.lacking());
        return some(question, one -> one.lacking() == filter.lacking(), page);
    }

    private Page<Eligibility> all(Question question, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> judge(question, places(question, knownAt, after, most), knownAt),
                knownAt -> sql.count(question.roster(), knownAt, null),
                one -> one.recipient().id());
    }

    private List<Eligibility> judge(Question question, List<Place> places, OffsetDateTime knownAt) {
        return eligibility.judge(question.terms(), places, knownAt);
    }

    /** Verdicts follow from rules that are no SQL, so that the total needs everybody judged: a batch in memory at a time. */
    private Page<Eligibility> some(Question question, Predicate<Eligibility> kept, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> first(question, kept, knownAt, after, most),
                knownAt -> {
                    var total = new AtomicLong();
                    each(
                            question,
                            knownAt,
                            judged ->
                                    total.addAndGet(judged.stream().filter(kept).count()));
                    return total.get();
                },
                one -> one.recipient().id());
    }

    /** Few are read for a page that they may fill, and more at once until it is full. */
    private List<Eligibility> first(
            Question question, Predicate<Eligibility> kept, OffsetDateTime knownAt, UUID after, int most) {
        var found = new ArrayList<Eligibility>();
        var last = after;
        for (var rows = GROWTH * most; found.size() < most; rows = Math.min(BATCH, GROWTH * rows)) {
            var places = places(question, knownAt, last, rows);
            judge(question, places, knownAt).stream().filter(kept).forEach(found::add);
            if (places.size() < rows) break;
            last = places.get(places.size() - 1).recipientId();
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** In the order of the recipients, many at a time; nothing is held between two of these. */
    private void each(Question question, OffsetDateTime knownAt, Consumer<List<Eligibility>> consumer) {
        var places = places(question, knownAt, null, BATCH);
        while (!places.isEmpty()) {
            consumer.accept(judge(question, places, knownAt));
            var last = places.get(places.size() - 1).recipientId();
            places = places.size() < BATCH ? List.of() : places(question, knownAt, last, BATCH);
        }
    }

    /** Those who cannot be near enough are not even read, if the title needs a row of years in any case. */
    private List<Place> places(Question question, OffsetDateTime knownAt, UUID after, int rows) {
        if (question.most() == null) return sql.everybody(question.roster(), knownAt, after, rows);
        var rule = question.terms().rules().get(0);
        var row = rule.longestRow().filter(need -> need.years() > question.most());
        if (row.isEmpty()) return sql.everybody(question.roster(), knownAt, after, rows);
        var spared = attestations.recognised(rule.title().code(), knownAt);
        var near = tiers.row(row.get(), rule.awardYear(), question.most(), spared);
        return sql.near(question.roster(), near, question.terms().on(), knownAt, after, rows);
    }

    /** Whatever is refused is refused before the first byte. */
    StreamingOutput stream(EligibilityStreamQuestion asked) {
        var on = days.orToday(asked.on());
        var terms = asked.title() == null
                ? eligibility.terms(titles.list(asked.year()), asked.year(), on)
                : List.of(eligibility.terms(titles.get(asked.title(), asked.year()), asked.year(), on));
        var settled = watermark.settle(asked.knownAt());
        var knownAt = settled.atOffset(ZoneOffset.UTC);
        var header = new EligibilityLine.Header("HEADER", asked.under(), asked.title(), asked.year(), on, settled);
        return streams.<EligibilityLine>answer(header, lines -> {
            for (var together : terms)
                each(
                        new Question(together, asked.under(), null),
                        knownAt,
                        judged -> judged.forEach(one -> lines.accept(new EligibilityLine.Row(one))));
        });
    }
}

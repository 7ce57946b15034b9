package vn.xeploai.emulation.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.emulation.attestation.Attestations;
import vn.xeploai.emulation.eligibility.EligibilityLoader.Terms;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.eligibility.EligibilitySql.Roster;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.title.Title;
import vn.xeploai.emulation.title.Titles;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.page.Listing;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.stream.StreamAnswers;
import vn.xeploai.platform.time.Days;
import vn.xeploai.ratings.register.UnitDirectory;

/** Who may be awarded a title, as far as the records say. */
@ApplicationScoped
public class EligibilityService {
    /** The most recipients that are read at once: few statements, and little memory. */
    private static final int BATCH = 10_000;
    /** So many times the rows of a page are read at first, and so many times more while it is not full. */
    private static final int GROWTH = 4;

    private final Titles titles;
    private final EligibilitySql sql;
    private final EligibilityLoader loader;
    private final Attestations attestations;
    private final Tiers tiers;
    private final UnitDirectory units;
    private final Listing listing;
    private final Watermark watermark;
    private final StreamAnswers streams;
    private final Days days;

    EligibilityService(
            Titles titles,
            EligibilitySql sql,
            EligibilityLoader loader,
            Attestations attestations,
            Tiers tiers,
            UnitDirectory units,
            Listing listing,
            Watermark watermark,
            StreamAnswers streams,
            Days days) {
        this.titles = titles;
        this.sql = sql;
        this.loader = loader;
        this.attestations = attestations;
        this.tiers = tiers;
        this.units = units;
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
    private record Question(Terms terms, UUID under, Integer most) {
        EligibilityRule rule() {
            return terms.rule();
        }

        Roster roster() {
            var kinds = rule().title().recipients().stream().map(Enum::name).toArray(String[]::new);
            return new Roster(under, String.valueOf(rule().awardYear()), kinds);
        }

        Question lacking(Integer atMost) {
            return new Question(terms, under, atMost);
        }
    }

    /**
     * Somebody about whom a title is asked.
     *
     * @param title as of the award year
     */
    public record Asked(Title title, int awardYear, Recipient recipient) {}

    /**
     * Of each, in their order. member-service may be asked where units come from, so nothing may be locked meanwhile.
     *
     * @param on the day of the document
     */
    public List<Eligibility> ofEach(List<Asked> asked, LocalDate on, OffsetDateTime knownAt) {
        var origins = new UnitOrigins(units);
        var byTitle = IntStream.range(0, asked.size())
                .boxed()
                .collect(Collectors.groupingBy(at ->
                        List.of(asked.get(at).title().code(), asked.get(at).awardYear())));
        var answers = new Eligibility[asked.size()];
        for (var positions : byTitle.values()) {
            var first = asked.get(positions.get(0));
            var question = new Question(terms(first.title(), first.awardYear(), on, origins), null, null);
            var ids = positions.stream()
                    .map(at -> asked.get(at).recipient().id())
                    .distinct()
                    .toList();
            var judged = of(question, ids, knownAt).stream()
                    .collect(Collectors.toMap(one -> one.recipient().id(), Function.identity()));
            for (var at : positions)
                answers[at] = judged.get(asked.get(at).recipient().id());
        }
        return List.of(answers);
    }

    private List<Eligibility> of(Question question, List<UUID> ids, OffsetDateTime knownAt) {
        var places = sql.places(ids, question.roster(), knownAt).stream()
                .collect(Collectors.toMap(Place::recipientId, Function.identity()));
        return judge(
                question,
                ids.stream()
                        .map(id -> places.getOrDefault(id, Place.nowhere(id)))
                        .toList(),
                knownAt);
    }

    private Question question(Title title, int awardYear, UUID under, LocalDate on) {
        return new Question(terms(title, awardYear, on, new UnitOrigins(units)), under, null);
    }

    private Terms terms(Title title, int awardYear, LocalDate on, UnitOrigins origins) {
        var bars = titles.on(title.code(), on).map(Title::bars).orElse(List.of());
        return new Terms(new EligibilityRule(title, bars, awardYear), on, origins);
    }

    private List<Eligibility> judge(Question question, List<Place> places, OffsetDateTime knownAt) {
        var records = loader.load(question.terms(), places, knownAt);
        return places.stream()
                .map(place -> question.rule().judge(place, records))
                .toList();
    }

    Page<Eligibility> list(EligibilityFilter filter, PageRequest page) {
        if ((filter.under() == null) == (filter.subject() == null)) throw EligibilityRefusal.eitherUnitOrSubject();
        var title = titles.get(filter.title(), filter.year());
        var on = days.orToday(filter.on());
        Predicate<Eligibility> kept = one -> filter.verdict() == null || one.verdict() == filter.verdict();
        var question = question(title, filter.year(), filter.under(), on);
        if (filter.subject() != null) return ofSubject(question, filter.subject(), kept, page);
        if (filter.verdict() == null) return all(question, page);
        return some(question.lacking(filter.verdict() == EligibilityVerdict.ELIGIBLE ? 0 : null), kept, page);
    }

    private Page<Eligibility> ofSubject(
            Question question, UUID subject, Predicate<Eligibility> kept, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> after != null
                        ? List.of()
                        : of(question, List.of(subject), knownAt).stream()
                                .filter(kept)
                                .toList(),
                knownAt -> of(question, List.of(subject), knownAt).stream()
                        .filter(kept)
                        .count(),
                one -> one.recipient().id());
    }

    Page<Eligibility> due(DueFilter filter, PageRequest page) {
        var title = titles.get(filter.title(), filter.year());
        var question = question(title, filter.year(), filter.under(), days.orToday(filter.on()));
        return some(question.lacking(filter.lacking()), one -> one.lacking() == filter.lacking(), page);
    }

    private Page<Eligibility> all(Question question, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> judge(question, places(question, knownAt, after, most), knownAt),
                knownAt -> sql.count(question.roster(), knownAt, null),
                one -> one.recipient().id());
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
        var rule = question.rule();
        var row = rule.longestRow().filter(need -> question.most() != null && need.years() > question.most());
        if (row.isEmpty()) return sql.everybody(question.roster(), knownAt, after, rows);
        var spared = attestations.recognised(rule.title().code(), knownAt);
        var near = tiers.row(row.get(), rule.awardYear(), question.most(), spared);
        return sql.near(question.roster(), near, knownAt, after, rows);
    }

    /** Whatever is refused is refused before the first byte. */
    StreamingOutput stream(EligibilityStreamQuestion asked) {
        var on = days.orToday(asked.on());
        var question = question(titles.get(asked.title(), asked.year()), asked.year(), asked.under(), on);
        var settled = watermark.settle(asked.knownAt());
        var header = new EligibilityLine.Header("HEADER", asked.under(), asked.title(), asked.year(), on, settled);
        return streams.<EligibilityLine>answer(
                header,
                lines -> each(
                        question,
                        settled.atOffset(ZoneOffset.UTC),
                        judged -> judged.forEach(one -> lines.accept(new EligibilityLine.Row(one)))));
    }
}

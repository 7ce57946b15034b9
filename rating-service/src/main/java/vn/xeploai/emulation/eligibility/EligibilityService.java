package vn.xeploai.emulation.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.xeploai.emulation.attestation.Attestations;
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

/** Who may be awarded a title, as far as the records say. */
@ApplicationScoped
public class EligibilityService {
    /** Recipients that are read at once: few statements, and little memory. */
    private static final int BATCH = 10_000;

    private final Titles titles;
    private final EligibilitySql sql;
    private final EligibilityLoader loader;
    private final Attestations attestations;
    private final Tiers tiers;
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
            Listing listing,
            Watermark watermark,
            StreamAnswers streams,
            Days days) {
        this.titles = titles;
        this.sql = sql;
        this.loader = loader;
        this.attestations = attestations;
        this.tiers = tiers;
        this.listing = listing;
        this.watermark = watermark;
        this.streams = streams;
        this.days = days;
    }

    /**
     * What is asked: by which rule, of whom, as of when.
     *
     * @param most how much those may lack who are asked about; null for everybody
     */
    private record Question(EligibilityRule rule, UUID under, LocalDate on, Integer most) {
        Roster roster() {
            var kinds = rule.title().recipients().stream().map(Enum::name).toArray(String[]::new);
            return new Roster(under, String.valueOf(rule.awardYear()), kinds);
        }

        Question lacking(Integer atMost) {
            return new Question(rule, under, on, atMost);
        }
    }

    /**
     * In the order of the recipients. member-service may be asked where units come from, so nothing may be locked meanwhile.
     *
     * @param title as of the award year
     * @param on the day of the document
     */
    public List<Eligibility> of(
            Title title, int awardYear, List<Recipient> recipients, LocalDate on, OffsetDateTime knownAt) {
        var question = question(title, awardYear, null, on);
        var ids = recipients.stream().map(Recipient::id).distinct().toList();
        var places = sql.places(ids, question.roster(), knownAt).stream()
                .collect(Collectors.toMap(Place::recipientId, Function.identity()));
        var judged =
                judge(
                                question,
                                ids.stream()
                                        .map(id -> places.getOrDefault(id, Place.nowhere(id)))
                                        .toList(),
                                knownAt)
                        .stream()
                        .collect(Collectors.toMap(one -> one.recipient().id(), Function.identity()));
        return recipients.stream().map(one -> judged.get(one.id())).toList();
    }

    private Question question(Title title, int awardYear, UUID under, LocalDate on) {
        var bars = titles.on(title.code(), on).map(Title::bars).orElse(List.of());
        return new Question(new EligibilityRule(title, bars, awardYear), under, on, null);
    }

    private List<Eligibility> judge(Question question, List<Place> places, OffsetDateTime knownAt) {
        var records = loader.load(question.rule(), places, question.on(), knownAt);
        return places.stream()
                .map(place -> question.rule().judge(place, records))
                .toList();
    }

    Page<Eligibility> list(EligibilityFilter filter, PageRequest page) {
        if ((filter.under() == null) == (filter.subject() == null)) throw EligibilityRefusal.eitherUnitOrSubject();
        var title = titles.get(filter.title(), filter.year());
        var on = days.orToday(filter.on());
        Predicate<Eligibility> kept = one -> filter.verdict() == null || one.verdict() == filter.verdict();
        if (filter.subject() != null) return ofSubject(title, filter, on, kept, page);
        var question = question(title, filter.year(), filter.under(), on);
        if (filter.verdict() == null) return all(question, page);
        return some(question.lacking(filter.verdict() == EligibilityVerdict.ELIGIBLE ? 0 : null), kept, page);
    }

    private Page<Eligibility> ofSubject(
            Title title, EligibilityFilter filter, LocalDate on, Predicate<Eligibility> kept, PageRequest page) {
        var recipient = new EligibilityRule(title, List.of(), filter.year()).recipient(filter.subject());
        return listing.page(
                page,
                (knownAt, after, most) -> after != null
                        ? List.of()
                        : of(title, filter.year(), List.of(recipient), on, knownAt).stream()
                                .filter(kept)
                                .toList(),
                knownAt -> of(title, filter.year(), List.of(recipient), on, knownAt).stream()
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

    private Page<Eligibility> some(Question question, Predicate<Eligibility> kept, PageRequest page) {
        return listing.page(
                page,
                (knownAt, after, most) -> first(question, kept, knownAt, after, most),
                knownAt ->
                        first(question, kept, knownAt, null, Integer.MAX_VALUE).size(),
                one -> one.recipient().id());
    }

    private List<Eligibility> first(
            Question question, Predicate<Eligibility> kept, OffsetDateTime knownAt, UUID after, int most) {
        var found = new ArrayList<Eligibility>();
        each(question, knownAt, after, () -> found.size() >= most, one -> {
            if (kept.test(one)) found.add(one);
        });
        return found.subList(0, Math.min(most, found.size()));
    }

    /** In the order of the recipients, many at a time; nothing is held between two of these. */
    private void each(
            Question question,
            OffsetDateTime knownAt,
            UUID after,
            BooleanSupplier enough,
            Consumer<Eligibility> consumer) {
        var places = places(question, knownAt, after, BATCH);
        while (!places.isEmpty() && !enough.getAsBoolean()) {
            judge(question, places, knownAt).forEach(consumer);
            var last = places.get(places.size() - 1).recipientId();
            places = places.size() < BATCH ? List.of() : places(question, knownAt, last, BATCH);
        }
    }

    /** Those who cannot be near enough are not even read, if the title needs a row of years in any case. */
    private List<Place> places(Question question, OffsetDateTime knownAt, UUID after, int rows) {
        var rule = question.rule();
        var row = rule.row().filter(need -> question.most() != null && need.years() > question.most());
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
                        null,
                        () -> false,
                        one -> lines.accept(new EligibilityLine.Row(one))));
    }
}

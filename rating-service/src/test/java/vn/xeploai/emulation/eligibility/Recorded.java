package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.xeploai.emulation.attestation.Attestations.AttestedFact;
import vn.xeploai.emulation.attestation.Attestations.RecognisedYears;
import vn.xeploai.emulation.eligibility.AwardSource.AwardedTitle;
import vn.xeploai.emulation.eligibility.AwardSource.HeldAward;
import vn.xeploai.emulation.eligibility.EligibilityRecords.AwardRecords;
import vn.xeploai.emulation.eligibility.EligibilityRecords.ConductRecords;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origin;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origins;
import vn.xeploai.emulation.eligibility.EligibilityRecords.PersonRating;
import vn.xeploai.emulation.eligibility.EligibilityRecords.RegisterRecords;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRating;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRecords;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.eligibility.RegisterSql.ClusterEntry;
import vn.xeploai.emulation.eligibility.RegisterSql.DisciplineEntry;
import vn.xeploai.emulation.eligibility.RegisterSql.Entry;
import vn.xeploai.emulation.eligibility.RegisterSql.InitiativeEntry;
import vn.xeploai.emulation.eligibility.RegisterSql.InitiativeIn;
import vn.xeploai.emulation.eligibility.YearSql.MaternityLeave;
import vn.xeploai.emulation.title.AsOf;
import vn.xeploai.emulation.title.InitiativeScope;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/** What is recorded about one recipient, written as a test reads. */
final class Recorded {
    static final UUID RECIPIENT = UUID.randomUUID();
    static final UUID CAMPAIGN = UUID.randomUUID();

    private final SubjectKind kind;
    private final Map<UUID, List<YearRating>> ratings = new HashMap<>();
    private final Map<UUID, Origins> origins = new HashMap<>();
    private final List<MaternityLeave> leaves = new ArrayList<>();
    private final List<PersonRating> persons = new ArrayList<>();
    private final Map<UUID, List<HeldAward>> awards = new HashMap<>();
    private final Set<AwardedTitle> awarded = new HashSet<>();
    private final List<InitiativeEntry> initiatives = new ArrayList<>();
    private final Set<InitiativeIn> initiativesIn = new HashSet<>();
    private final List<ClusterEntry> clusterPlaces = new ArrayList<>();
    private final List<Entry> registrations = new ArrayList<>();
    private final List<Entry> complaints = new ArrayList<>();
    private final List<DisciplineEntry> disciplines = new ArrayList<>();
    private final List<RecognisedYears> recognised = new ArrayList<>();
    private final List<AttestedFact> attested = new ArrayList<>();
    private LocalDate began;
    private LocalDate day = LocalDate.of(2000, 1, 1);
    private LocalDate on = LocalDate.of(2030, 1, 1);

    private Recorded(SubjectKind kind) {
        this.kind = kind;
    }

    static Recorded as(SubjectKind kind) {
        return new Recorded(kind);
    }

    /** What is recorded next is of this day. */
    Recorded dated(String day) {
        this.day = LocalDate.parse(day);
        return this;
    }

    /** The day of the document. */
    Recorded asOf(String on) {
        this.on = LocalDate.parse(on);
        return this;
    }

    /** @param years as {@code 2016 X, 2017 T, 2018 NOT_RATED, 2019 X TIEU_BIEU} */
    Recorded rated(String years) {
        ratings.put(RECIPIENT, ratings(years));
        return this;
    }

    private List<YearRating> ratings(String years) {
        return Stream.of(years.split(", *"))
                .filter(year -> !year.isBlank())
                .map(this::rating)
                .toList();
    }

    private YearRating rating(String text) {
        var parts = text.trim().split(" ");
        var tier = tier(parts[1]);
        var state = tier == null ? RatingState.valueOf(parts[1]) : RatingState.DECIDED;
        var distinction = parts.length > 2 ? parts[2] : null;
        return new YearRating(
                kind, Integer.parseInt(parts[0]), UUID.randomUUID(), CAMPAIGN, state, tier, distinction, day);
    }

    private static Tier tier(String letter) {
        return switch (letter) {
            case "X" -> Tier.EXCELLENT;
            case "T" -> Tier.GOOD;
            case "H" -> Tier.COMPLETED;
            case "K" -> Tier.NOT_COMPLETED;
            default -> null;
        };
    }

    /** The recipient came of units that were rated so. */
    Recorded succeeding(String on, String... predecessors) {
        var units = Stream.of(predecessors)
                .map(years -> {
                    var unit = UUID.randomUUID();
                    ratings.put(unit, ratings(years));
                    return new Origin(unit, LocalDate.parse(on));
                })
                .toList();
        origins.put(RECIPIENT, new Origins(true, units));
        return this;
    }

    /** Nobody knows where the recipient came from. */
    Recorded ofUnknownOrigin() {
        origins.put(RECIPIENT, Origins.UNKNOWN);
        return this;
    }

    Recorded beginning(String day) {
        began = LocalDate.parse(day);
        return this;
    }

    Recorded onMaternityLeave(String from, String to) {
        leaves.add(new MaternityLeave(RECIPIENT, LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    Recorded recognised(int from, int to) {
        recognised.add(new RecognisedYears(RECIPIENT, UUID.randomUUID(), from, to, day));
        return this;
    }

    Recorded holding(String title, int... years) {
        for (var year : years) hold(RECIPIENT, title, year);
        return this;
    }

    private void hold(UUID holder, String title, int year) {
        awards.computeIfAbsent(holder, any -> new ArrayList<>())
                .add(new HeldAward(UUID.randomUUID(), title, holder, year, day));
        awarded(title);
    }

    /** To somebody, so that it is known who does not hold it. */
    Recorded awarded(String... titles) {
        for (var title : titles) awarded.add(new AwardedTitle(CAMPAIGN, title));
        return this;
    }

    Recorded initiative(int year, InitiativeScope scope) {
        initiatives.add(new InitiativeEntry(RECIPIENT, UUID.randomUUID(), year, scope, day));
        return initiativeOfAnother(year, scope);
    }

    /** Somebody of the same campaign has one. */
    Recorded initiativeOfAnother(int year, InitiativeScope scope) {
        initiativesIn.add(new InitiativeIn(CAMPAIGN, year, scope));
        return this;
    }

    /** A person of the collective, with titles of the award year. */
    Recorded person(String letterOrState, int awardYear, String... titles) {
        var tier = tier(letterOrState);
        var state = tier == null ? RatingState.valueOf(letterOrState) : RatingState.DECIDED;
        var person = new PersonRating(UUID.randomUUID(), UUID.randomUUID(), state, tier, day);
        persons.add(person);
        for (var title : titles) hold(person.personId(), title, awardYear);
        return this;
    }

    Recorded placed(int place) {
        clusterPlaces.add(new ClusterEntry(RECIPIENT, UUID.randomUUID(), place, day));
        return this;
    }

    Recorded registered() {
        registrations.add(new Entry(RECIPIENT, UUID.randomUUID(), day));
        return this;
    }

    Recorded complained() {
        complaints.add(new Entry(RECIPIENT, UUID.randomUUID(), day));
        return this;
    }

    Recorded disciplined(DisciplineForm form) {
        disciplines.add(new DisciplineEntry(RECIPIENT, UUID.randomUUID(), form, day));
        return this;
    }

    Recorded attested(String what, boolean met) {
        attested.add(new AttestedFact(RECIPIENT, UUID.randomUUID(), what, met, day));
        return this;
    }

    /** The same, so many years earlier that what was of 2025 is of that year. */
    Recorded shiftedTo(int year) {
        var years = year - 2025;
        ratings.replaceAll((id, list) -> list.stream()
                .map(one -> new YearRating(
                        one.kind(),
                        one.year() + years,
                        one.ratingId(),
                        one.campaignId(),
                        one.state(),
                        one.tier(),
                        one.distinction(),
                        one.day()))
                .toList());
        awards.replaceAll((id, list) -> list.stream()
                .map(one -> new HeldAward(one.id(), one.title(), one.recipientId(), one.awardYear() + years, one.day()))
                .toList());
        initiatives.replaceAll(
                one -> new InitiativeEntry(one.recipientId(), one.id(), one.year() + years, one.scope(), one.day()));
        var shifted = initiativesIn.stream()
                .map(one -> new InitiativeIn(one.campaignId(), one.year() + years, one.scope()))
                .toList();
        initiativesIn.clear();
        initiativesIn.addAll(shifted);
        return this;
    }

    Place place() {
        var unit = kind.person() ? UUID.randomUUID() : RECIPIENT;
        return new Place(RECIPIENT, kind, CAMPAIGN, unit, kind.person() ? began : null, kind.person() ? null : began);
    }

    EligibilityRecords records() {
        return new EligibilityRecords(
                new AsOf(on),
                new YearRecords(
                        ratings,
                        Map.of(RECIPIENT, persons),
                        Map.of(RECIPIENT, leaves),
                        origins,
                        Map.of(RECIPIENT, recognised)),
                new AwardRecords(awards, awarded),
                new RegisterRecords(
                        Map.of(RECIPIENT, initiatives),
                        initiativesIn,
                        Map.of(RECIPIENT, registrations),
                        Set.of(),
                        Map.of(RECIPIENT, clusterPlaces),
                        Map.of(RECIPIENT, attested)),
                new ConductRecords(Map.of(RECIPIENT, complaints), Map.of(), Map.of(RECIPIENT, disciplines)));
    }
}

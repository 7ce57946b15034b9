package vn.xeploai.emulation.eligibility;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.emulation.attestation.Attestations.RecognisedYears;
import vn.xeploai.emulation.eligibility.AwardSource.AwardedTitle;
import vn.xeploai.emulation.eligibility.AwardSource.HeldAward;
import vn.xeploai.emulation.eligibility.EligibilityRecords.AwardRecords;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origin;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origins;
import vn.xeploai.emulation.eligibility.EligibilityRecords.PersonRating;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRating;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRecords;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.eligibility.YearSql.Person;
import vn.xeploai.emulation.eligibility.YearSql.RatedYear;
import vn.xeploai.emulation.title.AsOf;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.ratings.rating.RatingState;

/** Reads what is recorded about recipients, many at a time: a statement for each register that the title asks, however many they are. */
@Singleton
class EligibilityLoader {
    private final YearSql years;
    private final RegisterLoader registers;
    private final AwardSource awards;
    private final Tiers tiers;

    EligibilityLoader(YearSql years, RegisterLoader registers, AwardSource awards, Tiers tiers) {
        this.years = years;
        this.registers = registers;
        this.awards = awards;
        this.tiers = tiers;
    }

    /** For each rule of the terms. What is not of one title alone is read once for all. */
    List<EligibilityRecords> load(EligibilityTerms terms, List<Place> places, OffsetDateTime knownAt) {
        var batch = EligibilityBatch.of(terms, places, knownAt);
        var own = ratings(batch, batch.recipients());
        var origins =
                terms.rules().stream().map(rule -> origins(batch, rule, own)).toList();
        var ratings = new HashMap<>(own);
        ratings.putAll(ratings(
                batch,
                origins.stream()
                        .flatMap(from -> from.values().stream())
                        .flatMap(one -> one.units().stream())
                        .map(Origin::unitId)
                        .collect(Collectors.toSet())));
        var common = new YearRecords(ratings, persons(batch), maternityLeaves(batch, own), Map.of(), Map.of());
        var awarded = new AwardRecords(held(batch, common.persons()), awarded(batch, own));
        var registered = registers.registers(batch);
        var conduct = registers.conduct(batch);
        return IntStream.range(0, origins.size())
                .mapToObj(at -> {
                    var rule = terms.rules().get(at);
                    return new EligibilityRecords(
                            new AsOf(terms.on()),
                            years(common, origins.get(at), registers.recognised(batch, rule)),
                            awarded,
                            registers.registers(registered, batch, rule),
                            conduct);
                })
                .toList();
    }

    private static YearRecords years(
            YearRecords common, Map<UUID, Origins> origins, Map<UUID, List<RecognisedYears>> recognised) {
        return new YearRecords(common.ratings(), common.persons(), common.maternityLeaves(), origins, recognised);
    }

    private Map<UUID, List<YearRating>> ratings(EligibilityBatch batch, Collection<UUID> subjects) {
        var needed = batch.needed();
        if (subjects.isEmpty() || needed.kinds().isEmpty()) return Map.of();
        return years
                .ratings(subjects, needed.kindNames(), needed.periods(batch.awardYear()), batch.on(), batch.knownAt())
                .stream()
                .collect(Collectors.groupingBy(
                        RatedYear::recipientId, Collectors.mapping(tiers::of, Collectors.toList())));
    }

    /** member-service is asked only about units that can still keep a row of years, which the award year ends. */
    private static Map<UUID, Origins> origins(
            EligibilityBatch batch, EligibilityRule rule, Map<UUID, List<YearRating>> ratings) {
        var rows = NeededRegisters.of(rule).rows();
        if (rows.isEmpty() || batch.terms().isPersonal()) return Map.of();
        var open = batch.recipients().stream()
                .filter(unit -> canKeep(rows, batch.awardYear(), ratings.getOrDefault(unit, List.of())))
                .toList();
        return batch.terms().origins().of(open, batch.knownAt());
    }

    private static boolean canKeep(List<TierInARow> rows, int awardYear, List<YearRating> ratings) {
        var last = ratings.stream()
                .filter(one -> one.year() == awardYear && one.state().decided())
                .toList();
        return last.isEmpty()
                || rows.stream().anyMatch(need -> last.stream()
                        .anyMatch(one -> one.isAtLeast(need.atLeast(), need.distinction())));
    }

    private Map<UUID, List<YearSql.MaternityLeave>> maternityLeaves(
            EligibilityBatch batch, Map<UUID, List<YearRating>> ratings) {
        var unrated = ratings.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(year -> year.state() == RatingState.NOT_RATED))
                .map(Map.Entry::getKey)
                .toList();
        if (unrated.isEmpty() || !batch.terms().isPersonal()) return Map.of();
        return years.maternityLeaves(unrated, batch.knownAt()).stream()
                .collect(Collectors.groupingBy(YearSql.MaternityLeave::recipientId));
    }

    private Map<UUID, List<PersonRating>> persons(EligibilityBatch batch) {
        if (!batch.needed().persons()) return Map.of();
        return years.persons(batch.countedUnits(), batch.countedCampaigns(), batch.on(), batch.knownAt()).stream()
                .collect(
                        Collectors.groupingBy(Person::recipientId, Collectors.mapping(tiers::of, Collectors.toList())));
    }

    private Map<UUID, List<HeldAward>> held(EligibilityBatch batch, Map<UUID, List<PersonRating>> persons) {
        var holders = Stream.concat(
                        batch.recipients().stream(),
                        persons.values().stream().flatMap(List::stream).map(PersonRating::personId))
                .collect(Collectors.toSet());
        return awards.held(holders, batch.needed().titles(), batch.knownAt()).stream()
                .collect(Collectors.groupingBy(HeldAward::recipientId));
    }

    private Set<AwardedTitle> awarded(EligibilityBatch batch, Map<UUID, List<YearRating>> ratings) {
        var campaigns = new HashSet<>(batch.campaigns());
        ratings.values().stream()
                .flatMap(List::stream)
                .map(YearRating::campaignId)
                .forEach(campaigns::add);
        return Set.copyOf(awards.awarded(campaigns, batch.needed().titles(), batch.knownAt()));
    }
}

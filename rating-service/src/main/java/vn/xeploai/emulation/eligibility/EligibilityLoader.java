package vn.xeploai.emulation.eligibility;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.emulation.attestation.Attestations;
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
import vn.xeploai.emulation.eligibility.YearSql.Person;
import vn.xeploai.emulation.eligibility.YearSql.RatedYear;
import vn.xeploai.emulation.title.AsOf;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.ratings.rating.RatingState;

/** Reads what is recorded about recipients, many at a time: a statement for each register that the title asks, however many they are. */
@Singleton
class EligibilityLoader {
    private final YearSql years;
    private final RegisterSql registers;
    private final Attestations attestations;
    private final AwardSource awards;
    private final Tiers tiers;

    EligibilityLoader(
            YearSql years, RegisterSql registers, Attestations attestations, AwardSource awards, Tiers tiers) {
        this.years = years;
        this.registers = registers;
        this.attestations = attestations;
        this.awards = awards;
        this.tiers = tiers;
    }

    /** For each rule of the terms. What is not of one title alone is read once for all. */
    List<EligibilityRecords> load(EligibilityTerms terms, List<Place> places, OffsetDateTime knownAt) {
        return new Batch(terms, places, knownAt).load();
    }

    private final class Batch {
        private final EligibilityTerms terms;
        private final NeededRegisters needed;
        private final int awardYear;
        private final List<Place> places;
        private final List<UUID> recipients;
        private final LocalDate on;
        private final OffsetDateTime knownAt;

        Batch(EligibilityTerms terms, List<Place> places, OffsetDateTime knownAt) {
            this.terms = terms;
            this.places = places;
            this.knownAt = knownAt;
            on = terms.on();
            awardYear = terms.awardYear();
            needed = NeededRegisters.of(terms.rules());
            recipients = places.stream().map(Place::recipientId).toList();
        }

        private List<EligibilityRecords> load() {
            var own = ratings(recipients);
            var origins = terms.rules().stream().map(rule -> origins(rule, own)).toList();
            var ratings = new HashMap<>(own);
            ratings.putAll(ratings(origins.stream()
                    .flatMap(from -> from.values().stream())
                    .flatMap(one -> one.units().stream())
                    .map(Origin::unitId)
                    .collect(Collectors.toSet())));
            var years = new YearRecords(ratings, persons(), maternityLeaves(own), Map.of(), Map.of());
            var awards = new AwardRecords(held(years.persons()), awarded(own));
            var registers = registers();
            var conduct = conduct();
            return IntStream.range(0, origins.size())
                    .mapToObj(at -> {
                        var rule = terms.rules().get(at);
                        var ownYears = years(years, origins.get(at), rule);
                        return new EligibilityRecords(
                                new AsOf(on), ownYears, awards, registers(registers, rule), conduct);
                    })
                    .toList();
        }

        private YearRecords years(YearRecords years, Map<UUID, Origins> origins, EligibilityRule rule) {
            var several = NeededRegisters.of(rule).years() > 1;
            return new YearRecords(
                    years.ratings(),
                    years.persons(),
                    years.maternityLeaves(),
                    origins,
                    grouped(several, () -> recognised(rule), RecognisedYears::recipientId));
        }

        /** What is not of one title alone. */
        private RegisterRecords registers() {
            return new RegisterRecords(
                    grouped(needed.initiatives(), this::initiatives, RegisterSql.InitiativeEntry::recipientId),
                    needed.initiatives() ? Set.copyOf(initiativesIn()) : Set.of(),
                    Map.of(),
                    Set.of(),
                    grouped(needed.clusters(), this::clusterPlaces, RegisterSql.ClusterEntry::recipientId),
                    grouped(needed.attestations(), this::attested, AttestedFact::recipientId));
        }

        private RegisterRecords registers(RegisterRecords registers, EligibilityRule rule) {
            var asked = NeededRegisters.of(rule).registrations();
            return new RegisterRecords(
                    registers.initiatives(),
                    registers.initiativesIn(),
                    grouped(asked, () -> registrations(rule), RegisterSql.Entry::recipientId),
                    asked ? Set.copyOf(registeredIn(rule)) : Set.of(),
                    registers.clusterPlaces(),
                    registers.attested());
        }

        private ConductRecords conduct() {
            return new ConductRecords(
                    grouped(needed.complaints(), this::complaints, RegisterSql.Entry::recipientId),
                    grouped(needed.disciplines(), this::disciplines, RegisterSql.DisciplineEntry::recipientId),
                    grouped(
                            needed.disciplinesWithin(),
                            this::disciplinesWithin,
                            RegisterSql.DisciplineEntry::recipientId));
        }

        private <T> Map<UUID, List<T>> grouped(boolean asked, Supplier<List<T>> rows, Function<T, UUID> recipient) {
            if (!asked || recipients.isEmpty()) return Map.of();
            return rows.get().stream().collect(Collectors.groupingBy(recipient));
        }

        private Map<UUID, List<YearRating>> ratings(Collection<UUID> subjects) {
            if (subjects.isEmpty() || needed.kinds().isEmpty()) return Map.of();
            return years.ratings(subjects, needed.kindNames(), needed.periods(awardYear), on, knownAt).stream()
                    .collect(Collectors.groupingBy(
                            RatedYear::recipientId, Collectors.mapping(tiers::of, Collectors.toList())));
        }

        /** member-service is asked only about units that can still keep a row of years, which the award year ends. */
        private Map<UUID, Origins> origins(EligibilityRule rule, Map<UUID, List<YearRating>> ratings) {
            var rows = NeededRegisters.of(rule).rows();
            if (rows.isEmpty() || terms.isPersonal()) return Map.of();
            var open = recipients.stream()
                    .filter(unit -> canKeep(rows, ratings.getOrDefault(unit, List.of())))
                    .toList();
            return terms.origins().of(open, knownAt);
        }

        private boolean canKeep(List<TierInARow> rows, List<YearRating> ratings) {
            var last = ratings.stream()
                    .filter(one -> one.year() == awardYear && one.state().decided())
                    .toList();
            return last.isEmpty()
                    || rows.stream().anyMatch(need -> last.stream()
                            .anyMatch(one -> one.isAtLeast(need.atLeast(), need.distinction())));
        }

        private Map<UUID, List<YearSql.MaternityLeave>> maternityLeaves(Map<UUID, List<YearRating>> ratings) {
            var unrated = ratings.entrySet().stream()
                    .filter(one -> one.getValue().stream().anyMatch(year -> year.state() == RatingState.NOT_RATED))
                    .map(Map.Entry::getKey)
                    .toList();
            if (unrated.isEmpty() || !terms.isPersonal()) return Map.of();
            return years.maternityLeaves(unrated, knownAt).stream()
                    .collect(Collectors.groupingBy(YearSql.MaternityLeave::recipientId));
        }

        private Map<UUID, List<PersonRating>> persons() {
            if (!needed.persons()) return Map.of();
            var counted = counted();
            return years.persons(units(counted), campaigns(counted), on, knownAt).stream()
                    .collect(Collectors.groupingBy(
                            Person::recipientId, Collectors.mapping(tiers::of, Collectors.toList())));
        }

        private Map<UUID, List<HeldAward>> held(Map<UUID, List<PersonRating>> persons) {
            var holders = Stream.concat(
                            recipients.stream(),
                            persons.values().stream().flatMap(List::stream).map(PersonRating::personId))
                    .collect(Collectors.toSet());
            return awards.held(holders, needed.titles(), knownAt).stream()
                    .collect(Collectors.groupingBy(HeldAward::recipientId));
        }

        private Set<AwardedTitle> awarded(Map<UUID, List<YearRating>> ratings) {
            var campaigns = new HashSet<UUID>();
            places.stream().map(Place::campaignId).filter(Objects::nonNull).forEach(campaigns::add);
            ratings.values().stream()
                    .flatMap(List::stream)
                    .map(YearRating::campaignId)
                    .forEach(campaigns::add);
            return Set.copyOf(awards.awarded(campaigns, needed.titles(), knownAt));
        }

        private List<RegisterSql.InitiativeEntry> initiatives() {
            return registers.initiatives(recipients, awardYear, knownAt);
        }

        private List<RegisterSql.ClusterEntry> clusterPlaces() {
            return registers.clusterPlaces(recipients, awardYear, knownAt);
        }

        private List<RegisterSql.Entry> registrations(EligibilityRule rule) {
            return registers.registrations(recipients, awardYear, rule.title().code(), knownAt);
        }

        private List<RegisterSql.InitiativeIn> initiativesIn() {
            return registers.initiativesIn(campaigns(), awardYear, knownAt);
        }

        private List<UUID> registeredIn(EligibilityRule rule) {
            return registers.registered(campaigns(), rule.title().code(), knownAt);
        }

        private List<UUID> campaigns() {
            return places.stream()
                    .map(Place::campaignId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        private List<RegisterSql.Entry> complaints() {
            return registers.openComplaints(recipients, on, knownAt);
        }

        private List<RegisterSql.DisciplineEntry> disciplines() {
            return registers.disciplines(recipients, awardYear, on, knownAt);
        }

        private List<RegisterSql.DisciplineEntry> disciplinesWithin() {
            var counted = counted();
            return registers.disciplinesWithin(units(counted), campaigns(counted), awardYear, on, knownAt);
        }

        private List<RecognisedYears> recognised(EligibilityRule rule) {
            return attestations.recognised(recipients, rule.title().code(), knownAt);
        }

        private List<AttestedFact> attested() {
            return attestations.attested(recipients, awardYear, knownAt);
        }

        private List<Place> counted() {
            return places.stream().filter(place -> place.campaignId() != null).toList();
        }

        private static UUID[] units(List<Place> counted) {
            return counted.stream().map(Place::recipientId).toArray(UUID[]::new);
        }

        private static UUID[] campaigns(List<Place> counted) {
            return counted.stream().map(Place::campaignId).toArray(UUID[]::new);
        }
    }
}

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
import java.util.stream.Stream;
import vn.xeploai.emulation.attestation.Attestations;
import vn.xeploai.emulation.attestation.Attestations.AttestedFact;
import vn.xeploai.emulation.attestation.Attestations.RecognisedYears;
import vn.xeploai.emulation.eligibility.AwardSource.AwardedTitle;
import vn.xeploai.emulation.eligibility.AwardSource.HeldAward;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origin;
import vn.xeploai.emulation.eligibility.EligibilityRecords.Origins;
import vn.xeploai.emulation.eligibility.EligibilityRecords.PersonRating;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRating;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.eligibility.YearSql.Person;
import vn.xeploai.emulation.eligibility.YearSql.RatedYear;
import vn.xeploai.emulation.title.AsOf;
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

    EligibilityRecords load(EligibilityTerms terms, List<Place> places, OffsetDateTime knownAt) {
        return new Batch(terms, places, knownAt).load();
    }

    private final class Batch {
        private final NeededRegisters needed;
        private final EligibilityRule rule;
        private final List<Place> places;
        private final List<UUID> recipients;
        private final LocalDate on;
        private final UnitOrigins unitOrigins;
        private final OffsetDateTime knownAt;

        Batch(EligibilityTerms terms, List<Place> places, OffsetDateTime knownAt) {
            rule = terms.rule();
            on = terms.on();
            unitOrigins = terms.origins();
            this.places = places;
            this.knownAt = knownAt;
            needed = NeededRegisters.of(rule);
            recipients = places.stream().map(Place::recipientId).toList();
        }

        private EligibilityRecords load() {
            var own = ratings(recipients);
            var from = origins(own);
            var ratings = new HashMap<>(own);
            ratings.putAll(ratings(from.values().stream()
                    .flatMap(one -> one.units().stream())
                    .map(Origin::unitId)
                    .toList()));
            var persons = persons();
            var holders = Stream.concat(
                            recipients.stream(),
                            persons.values().stream().flatMap(List::stream).map(PersonRating::personId))
                    .collect(Collectors.toSet());
            return new EligibilityRecords(
                    new AsOf(on),
                    ratings,
                    from,
                    maternityLeaves(own),
                    persons,
                    held(holders),
                    awarded(own),
                    grouped(needed.initiatives(), this::initiatives, RegisterSql.InitiativeEntry::recipientId),
                    needed.initiatives() ? Set.copyOf(initiativesIn()) : Set.of(),
                    grouped(needed.clusters(), this::clusterPlaces, RegisterSql.ClusterEntry::recipientId),
                    grouped(needed.registrations(), this::registrations, RegisterSql.Entry::recipientId),
                    needed.registrations() ? Set.copyOf(registeredIn()) : Set.of(),
                    grouped(needed.complaints(), this::complaints, RegisterSql.Entry::recipientId),
                    grouped(needed.disciplines(), this::disciplines, RegisterSql.DisciplineEntry::recipientId),
                    grouped(
                            needed.disciplinesWithin(),
                            this::disciplinesWithin,
                            RegisterSql.DisciplineEntry::recipientId),
                    grouped(needed.years() > 1, this::recognised, RecognisedYears::recipientId),
                    grouped(needed.attestations(), this::attested, AttestedFact::recipientId));
        }

        private <T> Map<UUID, List<T>> grouped(boolean asked, Supplier<List<T>> rows, Function<T, UUID> recipient) {
            if (!asked || recipients.isEmpty()) return Map.of();
            return rows.get().stream().collect(Collectors.groupingBy(recipient));
        }

        private Map<UUID, List<YearRating>> ratings(Collection<UUID> subjects) {
            if (subjects.isEmpty() || needed.kinds().isEmpty()) return Map.of();
            return years.ratings(subjects, needed.kindNames(), needed.periods(rule.awardYear()), on, knownAt).stream()
                    .collect(Collectors.groupingBy(
                            RatedYear::recipientId, Collectors.mapping(tiers::of, Collectors.toList())));
        }

        /** member-service is asked only about units that can still keep a row of years, which the award year ends. */
        private Map<UUID, Origins> origins(Map<UUID, List<YearRating>> ratings) {
            if (needed.rows().isEmpty() || rule.isPersonal()) return Map.of();
            var open = recipients.stream()
                    .filter(unit -> canKeep(ratings.getOrDefault(unit, List.of())))
                    .toList();
            return unitOrigins.of(open, knownAt);
        }

        private boolean canKeep(List<YearRating> ratings) {
            var last = ratings.stream()
                    .filter(one -> one.year() == rule.awardYear() && one.state().decided())
                    .toList();
            return last.isEmpty()
                    || needed.rows().stream().anyMatch(need -> last.stream()
                            .anyMatch(one -> one.isAtLeast(need.atLeast(), need.distinction())));
        }

        private Map<UUID, List<YearSql.MaternityLeave>> maternityLeaves(Map<UUID, List<YearRating>> ratings) {
            var unrated = ratings.entrySet().stream()
                    .filter(one -> one.getValue().stream().anyMatch(year -> year.state() == RatingState.NOT_RATED))
                    .map(Map.Entry::getKey)
                    .toList();
            if (unrated.isEmpty() || !rule.isPersonal()) return Map.of();
            return years.maternityLeaves(unrated, knownAt).stream()
                    .collect(Collectors.groupingBy(YearSql.MaternityLeave::recipientId));
        }

        private Map<UUID, List<PersonRating>> persons() {
            if (!needed.persons()) return Map.of();
            var counted = counted();
            return years.persons(units(counted), campaigns(counted), knownAt).stream()
                    .collect(Collectors.groupingBy(
                            Person::recipientId, Collectors.mapping(tiers::of, Collectors.toList())));
        }

        private Map<UUID, List<HeldAward>> held(Set<UUID> holders) {
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
            return registers.initiatives(recipients, rule.awardYear(), knownAt);
        }

        private List<RegisterSql.ClusterEntry> clusterPlaces() {
            return registers.clusterPlaces(recipients, rule.awardYear(), knownAt);
        }

        private List<RegisterSql.Entry> registrations() {
            return registers.registrations(
                    recipients, rule.awardYear(), rule.title().code(), knownAt);
        }

        private List<RegisterSql.InitiativeIn> initiativesIn() {
            return registers.initiativesIn(campaigns(), rule.awardYear(), knownAt);
        }

        private List<UUID> registeredIn() {
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
            return registers.disciplines(recipients, rule.awardYear(), on, knownAt);
        }

        private List<RegisterSql.DisciplineEntry> disciplinesWithin() {
            var counted = counted();
            return registers.disciplinesWithin(units(counted), campaigns(counted), rule.awardYear(), on, knownAt);
        }

        private List<RecognisedYears> recognised() {
            return attestations.recognised(recipients, rule.title().code(), knownAt);
        }

        private List<AttestedFact> attested() {
            return attestations.attested(recipients, rule.awardYear(), knownAt);
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

package vn.xeploai.emulation.eligibility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;

/**
 * The recipients whose records are read together.
 *
 * @param needed by all rules of the terms together
 * @param places of the recipients, one for each
 */
record EligibilityBatch(EligibilityTerms terms, NeededRegisters needed, List<Place> places, OffsetDateTime knownAt) {
    static EligibilityBatch of(EligibilityTerms terms, List<Place> places, OffsetDateTime knownAt) {
        return new EligibilityBatch(terms, NeededRegisters.of(terms.rules()), places, knownAt);
    }

    List<UUID> recipients() {
        return places.stream().map(Place::recipientId).toList();
    }

    int awardYear() {
        return terms.awardYear();
    }

    LocalDate on() {
        return terms.on();
    }

    /** The campaigns in which the recipients are counted. */
    List<UUID> campaigns() {
        return counted().map(Place::campaignId).distinct().toList();
    }

    /** Those that are counted in a campaign, which {@link #countedCampaigns} names in the same order. */
    UUID[] countedUnits() {
        return counted().map(Place::recipientId).toArray(UUID[]::new);
    }

    UUID[] countedCampaigns() {
        return counted().map(Place::campaignId).toArray(UUID[]::new);
    }

    private Stream<Place> counted() {
        return places.stream().filter(place -> place.campaignId() != null);
    }

    /** The rows of a register by recipient; none if it is not asked. */
    <T> Map<UUID, List<T>> grouped(boolean asked, Supplier<List<T>> rows, Function<T, UUID> recipient) {
        if (!asked || places.isEmpty()) return Map.of();
        return rows.get().stream().collect(Collectors.groupingBy(recipient));
    }
}

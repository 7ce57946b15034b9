package vn.xeploai.emulation.eligibility;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.emulation.attestation.RatedYears;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRating;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.Title;

/** What a unit was rated itself, whatever other units went into it. */
@Singleton
class OwnYears implements RatedYears {
    private final YearSql years;
    private final Tiers tiers;

    OwnYears(YearSql years, Tiers tiers) {
        this.years = years;
        this.tiers = tiers;
    }

    @Override
    public List<Integer> lower(Title title, UUID unit, int fromYear, int toYear) {
        var needs = title.parts()
                .filter(need -> need instanceof TierInARow tier && tier.years() > 1)
                .map(TierInARow.class::cast)
                .toList();
        var kinds = needs.stream()
                .flatMap(need -> need.subjectKinds().stream())
                .map(Enum::name)
                .toArray(String[]::new);
        var periods = IntStream.rangeClosed(fromYear, toYear)
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
        var rated = years.ratings(List.of(unit), kinds, periods, LocalDate.MAX, OffsetDateTime.MAX).stream()
                .map(tiers::of)
                .collect(Collectors.groupingBy(YearRating::year));
        return rated.entrySet().stream()
                .filter(year -> needs.stream().allMatch(need -> YearRule.isLower(year.getValue(), need)))
                .map(year -> year.getKey())
                .sorted()
                .toList();
    }
}

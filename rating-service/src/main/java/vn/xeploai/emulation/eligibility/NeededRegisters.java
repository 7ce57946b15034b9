package vn.xeploai.emulation.eligibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.emulation.title.CollectiveNeed;
import vn.xeploai.emulation.title.CollectiveNeed.Concerned;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.emulation.title.RecipientNeed;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Which registers the needs of titles of one award year ask.
 *
 * @param kinds as which recipients are rated, and as which they are counted
 * @param years how many years are asked about, the award year being the last
 * @param rows the tiers that are needed in several years in a row
 * @param titles whose holders are asked about
 */
record NeededRegisters(
        Set<SubjectKind> kinds,
        int years,
        List<TierInARow> rows,
        Set<String> titles,
        boolean persons,
        boolean initiatives,
        boolean clusters,
        boolean registrations,
        boolean complaints,
        boolean disciplines,
        boolean disciplinesWithin,
        boolean attestations) {

    static NeededRegisters of(EligibilityRule rule) {
        return of(List.of(rule));
    }

    static NeededRegisters of(List<EligibilityRule> rules) {
        var parts = rules.stream()
                .flatMap(EligibilityRule::asked)
                .flatMap(Need::parts)
                .distinct()
                .toList();
        var tiers = only(parts, TierInARow.class).toList();
        var kinds = new HashSet<SubjectKind>();
        var titles = new HashSet<String>();
        for (var rule : rules) {
            kinds.addAll(rule.title().recipients());
            titles.add(rule.title().code());
        }
        tiers.forEach(tier -> kinds.addAll(tier.subjectKinds()));
        only(parts, TitlesInARow.class).forEach(need -> titles.addAll(need.titles()));
        only(parts, RecipientNeed.UnusedYears.class).forEach(need -> titles.addAll(need.titles()));
        only(parts, CollectiveNeed.ShareWithTitle.class).forEach(need -> titles.addAll(need.titles()));
        only(parts, CollectiveNeed.CountWithTitle.class).forEach(need -> titles.addAll(need.titles()));
        var years = IntStream.concat(
                        tiers.stream().mapToInt(TierInARow::years),
                        only(parts, TitlesInARow.class)
                                .filter(TitlesInARow::everyYear)
                                .mapToInt(TitlesInARow::times))
                .max()
                .orElse(1);
        var disciplines = only(parts, CollectiveNeed.NoDiscipline.class).toList();
        return new NeededRegisters(
                kinds,
                years,
                tiers.stream().filter(tier -> tier.years() > 1).toList(),
                titles,
                asks(parts, CollectiveNeed.ShareWithTitle.class)
                        || asks(parts, CollectiveNeed.ShareOfTier.class)
                        || asks(parts, CollectiveNeed.CountWithTitle.class),
                asks(parts, RecipientNeed.Initiatives.class),
                asks(parts, RecipientNeed.FirstOfCluster.class),
                asks(parts, RecipientNeed.Registered.class),
                asks(parts, RecipientNeed.NoVerification.class),
                disciplines.stream().anyMatch(need -> need.concerned() == Concerned.RECIPIENT),
                disciplines.stream().anyMatch(need -> need.concerned() == Concerned.PERSONS),
                asks(parts, RecipientNeed.Attested.class));
    }

    private static <N extends Need> Stream<N> only(List<Need> parts, Class<N> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean asks(List<Need> parts, Class<? extends Need> kind) {
        return only(parts, kind).findAny().isPresent();
    }

    String[] kindNames() {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    String[] periods(int awardYear) {
        return IntStream.rangeClosed(awardYear - years + 1, awardYear)
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
    }
}

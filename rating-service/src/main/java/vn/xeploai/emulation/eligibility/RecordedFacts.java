package vn.xeploai.emulation.eligibility;

import java.util.List;
import java.util.UUID;
import vn.xeploai.emulation.eligibility.EligibilitySql.Place;
import vn.xeploai.emulation.title.Answer;
import vn.xeploai.emulation.title.AsOf;
import vn.xeploai.emulation.title.CollectiveNeed;
import vn.xeploai.emulation.title.CollectiveNeed.Concerned;
import vn.xeploai.emulation.title.Evidence;
import vn.xeploai.emulation.title.Evidence.EvidenceKind;
import vn.xeploai.emulation.title.Need;
import vn.xeploai.emulation.title.NeedFacts;
import vn.xeploai.emulation.title.RecipientNeed;
import vn.xeploai.ratings.scheme.Truth;

/** The answers of the records about one recipient in an award year. */
final class RecordedFacts implements NeedFacts {
    private final Place place;
    private final EligibilityRule rule;
    private final int awardYear;
    private final EligibilityRecords records;
    private final YearRule years;
    private final CollectiveRule collective;

    RecordedFacts(Place place, EligibilityRule rule, EligibilityRecords records) {
        this.place = place;
        this.rule = rule;
        awardYear = rule.awardYear();
        this.records = records;
        years = new YearRule(place, awardYear, records);
        collective = new CollectiveRule(place, awardYear, records);
    }

    private UUID recipient() {
        return place.recipientId();
    }

    @Override
    public Answer answer(RecipientNeed.TierInARow need) {
        return years.tiers(need);
    }

    /** An award for several years uses these; the years until they are over are missing. */
    @Override
    public Answer answer(RecipientNeed.UnusedYears need) {
        var used = records.inTime(records.awards().held(), recipient()).stream()
                .filter(award -> need.titles().contains(award.title()) && uses(award, need.years()))
                .toList();
        if (used.isEmpty()) return Answer.met("UNUSED", List.of());
        var last =
                used.stream().mapToInt(AwardSource.HeldAward::awardYear).max().orElseThrow();
        return new Answer(
                Truth.FALSE,
                "USED UNTIL " + last,
                last + need.years() - awardYear,
                List.of("≥ " + (last + need.years())),
                evidence(used, EvidenceKind.AWARD));
    }

    /** Whether an award of an earlier or a later year, or another one of the same, is for some of the years in question. */
    private boolean uses(AwardSource.HeldAward award, int years) {
        if (award.awardYear() == awardYear)
            return !award.title().equals(rule.title().code());
        return Math.abs(award.awardYear() - awardYear) < years;
    }

    @Override
    public Answer answer(RecipientNeed.TitlesInARow need) {
        if (need.everyYear()) return years.titles(need);
        var held = records.of(records.awards().held(), recipient()).stream()
                .filter(award -> award.awardYear() <= awardYear && need.titles().contains(award.title()))
                .toList();
        // an earlier award may have been made before anything was recorded
        return counted(need, need.times(), held, held.size() >= need.times(), EvidenceKind.AWARD);
    }

    @Override
    public Answer answer(RecipientNeed.Initiatives need) {
        var first = need.years() == null ? Integer.MIN_VALUE : awardYear - need.years() + 1;
        var found = records.of(records.registers().initiatives(), recipient()).stream()
                .filter(one -> one.year() >= first && one.scope().compareTo(need.scope()) >= 0)
                .toList();
        var known = records.registers().initiativesIn().stream()
                .anyMatch(one -> one.campaignId().equals(place.campaignId())
                        && one.year() >= first
                        && one.scope().compareTo(need.scope()) >= 0);
        return counted(need, need.count(), found, known, EvidenceKind.INITIATIVE);
    }

    /** @param known whether what is not recorded is known not to be */
    private <T extends AsOf.Dated> Answer counted(
            Need need, int least, List<T> recorded, boolean known, EvidenceKind kind) {
        var counted = records.asOf().inTime(recorded);
        var actual = String.valueOf(counted.size());
        if (counted.size() >= least) return Answer.met(actual, evidence(counted, kind));
        return new Answer(
                known ? Truth.FALSE : Truth.UNKNOWN,
                known ? records.asOf().text(actual, recorded) : "?",
                least - counted.size(),
                List.of(need.text()),
                evidence(recorded, kind));
    }

    @Override
    public Answer answer(RecipientNeed.NoVerification need) {
        return none(need, records.of(records.conduct().complaints(), recipient()), EvidenceKind.COMPLAINT);
    }

    @Override
    public Answer answer(RecipientNeed.FirstOfCluster need) {
        var places = records.of(records.registers().clusterPlaces(), recipient());
        if (places.isEmpty()) return Answer.unmet(Truth.UNKNOWN, "?", need.text(), List.of());
        var best =
                places.stream().mapToInt(RegisterSql.ClusterEntry::place).min().orElseThrow();
        var first = records.asOf().inTime(places).stream()
                .filter(one -> one.place() == 1)
                .toList();
        if (!first.isEmpty()) return Answer.met("1", evidence(first, EvidenceKind.CLUSTER));
        return Answer.unmet(
                Truth.FALSE,
                records.asOf().text(String.valueOf(best), places),
                need.text(),
                evidence(places, EvidenceKind.CLUSTER));
    }

    @Override
    public Answer answer(RecipientNeed.Registered need) {
        var all = records.of(records.registers().registrations(), recipient());
        var found = records.asOf().inTime(all);
        if (!found.isEmpty()) return registered(need, found);
        var known = !all.isEmpty()
                || place.campaignId() != null
                        && records.registers().registeredIn().contains(place.campaignId());
        return Answer.unmet(
                known ? Truth.FALSE : Truth.UNKNOWN,
                known ? records.asOf().text("-", all) : "?",
                need.text(),
                evidence(all, EvidenceKind.REGISTRATION));
    }

    private Answer registered(RecipientNeed.Registered need, List<RegisterSql.Entry> found) {
        var evidence = evidence(found, EvidenceKind.REGISTRATION);
        var due = need.dueOn(awardYear);
        if (due == null || !new AsOf(due).inTime(found).isEmpty()) return Answer.met("REGISTERED", evidence);
        return Answer.unmet(Truth.FALSE, new AsOf(due).text("REGISTERED", found), need.text(), evidence);
    }

    @Override
    public Answer answer(RecipientNeed.Attested need) {
        var all = records.of(records.registers().attested(), recipient()).stream()
                .filter(fact -> fact.what().equals(need.what()))
                .toList();
        if (all.isEmpty()) return Answer.unmet(Truth.UNKNOWN, "?", need.what(), List.of());
        var found = records.asOf().inTime(all);
        if (found.isEmpty())
            return Answer.unmet(
                    Truth.FALSE, records.asOf().text("-", all), need.what(), evidence(all, EvidenceKind.ATTESTATION));
        var last = found.get(found.size() - 1);
        var evidence = evidence(List.of(last), EvidenceKind.ATTESTATION);
        if (last.met()) return Answer.met("ATTESTED", evidence);
        return Answer.unmet(Truth.FALSE, records.asOf().text("DENIED", all), need.what(), evidence);
    }

    @Override
    public Answer answer(CollectiveNeed.ShareWithTitle need) {
        return collective.share(need);
    }

    @Override
    public Answer answer(CollectiveNeed.ShareOfTier need) {
        return collective.share(need);
    }

    @Override
    public Answer answer(CollectiveNeed.CountWithTitle need) {
        return collective.count(need);
    }

    /** The register of disciplines is complete: nothing there means that there was none. */
    @Override
    public Answer answer(CollectiveNeed.NoDiscipline need) {
        var all = need.concerned() == Concerned.RECIPIENT
                ? records.conduct().disciplines()
                : records.conduct().disciplinesWithin();
        var heavy = records.of(all, recipient()).stream()
                .filter(one -> one.form().compareTo(need.form()) >= 0)
                .toList();
        return none(need, heavy, EvidenceKind.DISCIPLINE);
    }

    private static Answer none(Need need, List<? extends AsOf.Dated> found, EvidenceKind kind) {
        if (found.isEmpty()) return Answer.met("0", List.of());
        return Answer.unmet(Truth.FALSE, String.valueOf(found.size()), need.text(), evidence(found, kind));
    }

    private static List<Evidence> evidence(List<? extends AsOf.Dated> found, EvidenceKind kind) {
        return found.stream().map(one -> new Evidence(kind, one.id())).toList();
    }
}

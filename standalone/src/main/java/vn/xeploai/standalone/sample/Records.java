package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Campaign.Scope;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.RecordFacts.CadreFacts;
import vn.xeploai.standalone.sample.RecordFacts.ComplaintFacts;
import vn.xeploai.standalone.sample.RecordFacts.CultureFacts;
import vn.xeploai.standalone.sample.RecordFacts.FaultFacts;
import vn.xeploai.standalone.sample.RecordFacts.InspectionFacts;
import vn.xeploai.standalone.sample.RecordFacts.OccasionFacts;
import vn.xeploai.standalone.sample.RecordFacts.ProgrammeFacts;
import vn.xeploai.standalone.sample.RecordFacts.TrainingFacts;
import vn.xeploai.standalone.sample.SampleFacts.MeetingFacts;
import vn.xeploai.standalone.sample.SampleFacts.RegistrationFacts;
import vn.xeploai.standalone.sample.SampleFacts.ReviewFacts;

/** What is recorded in the communes of a district beside members and ratings. */
final class Records {
    private final District district;
    private final RecordFacts facts;
    private final List<Campaign> campaigns;
    private final List<List<Entry>> groups = new ArrayList<>();

    /** @param campaigns of the district and of its communes */
    Records(District district, List<Campaign> campaigns) {
        this.district = district;
        this.facts = district.facts().records();
        this.campaigns = campaigns;
    }

    /** Groups of entries, each in its order; they do not depend on each other. */
    List<List<Entry>> groups() {
        district.members().forEach(this::add);
        if (facts.titles() != null) addTitles();
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private void add(Commune commune, List<Member> members) {
        var code = commune.facts().code();
        addReviews(commune, members);
        for (var one : of(code, facts.cadres(), CadreFacts::commune))
            groups.add(new CommuneCadres(commune, district, one, members).entries());
        var conduct = new CommuneConduct(commune, district.unit(), members);
        groups.add(conduct.training(of(code, facts.training(), TrainingFacts::commune)));
        for (var one : of(code, facts.complaints(), ComplaintFacts::commune)) groups.add(conduct.complaint(one));
        for (var one : of(code, facts.programmes(), ProgrammeFacts::commune))
            groups.add(new CommuneWork(commune, key(code, one.year())).programmes(one));
        for (var one : of(code, facts.inspections(), InspectionFacts::commune))
            groups.add(new CommuneWork(commune, key(code, one.year())).inspections(one));
        for (var one : of(code, facts.culture(), CultureFacts::commune))
            groups.add(new CommuneCulture(commune, district.unit()).entries(one, campaign(code, one.year())));
    }

    private void addReviews(Commune commune, List<Member> members) {
        var code = commune.facts().code();
        for (var one : of(code, district.facts().reviews(), ReviewFacts::commune))
            groups.add(new CommuneReviews(commune, key(code, one.year())).annual(one, members));
        for (var one : of(code, facts.occasions(), OccasionFacts::commune))
            groups.add(new CommuneReviews(commune, key(code, one.year())).occasion(one, standingCommittee(members)));
        for (var one : of(code, facts.faults(), FaultFacts::commune))
            groups.add(new CommuneReviews(commune, key(code, one.year())).fault(one));
        for (var one : of(code, district.facts().registrations(), RegistrationFacts::commune))
            groups.add(new CommuneRegistrations(commune, one, key(code, one.year())).entries(members));
        for (var one : of(code, district.facts().meetings(), MeetingFacts::commune))
            groups.addAll(new CommuneMeetings(commune, one, key(code, one.year()), district.draw()).groups(members));
    }

    private static <T> List<T> of(String commune, List<T> all, Function<T, String> communeOf) {
        return all.stream().filter(one -> communeOf.apply(one).equals(commune)).toList();
    }

    private static List<String> standingCommittee(Collection<Member> members) {
        return members.stream()
                .filter(member -> member.posts().stream().anyMatch(post -> "STANDING_MEMBER".equals(post.office())))
                .map(Member::key)
                .toList();
    }

    private String key(String commune, int year) {
        return campaign(commune, year).key();
    }

    /** Of the district, or of the commune alone. */
    private Campaign campaign(String commune, int year) {
        return campaigns.stream()
                .filter(one -> one.year() == year
                        && one.scope() != Scope.OFFICIALS
                        && List.of(commune, district.unit().key()).contains(one.root()))
                .findFirst()
                .orElseThrow();
    }

    private void addTitles() {
        var units = new HashMap<String, Unit>();
        district.units().forEach(unit -> units.put(unit.key(), unit));
        units.put(district.province().key(), district.province());
        var own = campaigns.stream()
                .filter(one -> one.root().equals(district.unit().key()))
                .toList();
        for (var campaign : own) add(campaign, units);
        var holders = new PostHolders(
                district.members().values().stream().flatMap(List::stream).toList(), List.of());
        own.stream()
                .filter(one -> facts.titles().officialsElsewhere().contains(one.year()))
                .forEach(one -> groups.add(new EarlierTitles(one, district.unit(), holders)
                        .entries(List.copyOf(district.members().keySet()))));
    }

    private void add(Campaign campaign, Map<String, Unit> units) {
        if (campaign.scope() == Scope.OFFICIALS) groups.add(new OfficialTitles(campaign, units).entries());
        if (campaign.scope() != Scope.OFFICIALS && facts.titles().members().contains(campaign.year()))
            groups.add(new PartyTitles(campaign, units).entries());
    }

    /** The titles of the wards that the reform made of the communes of the district. */
    List<List<Entry>> after(Reform reform, List<Campaign> later) {
        var titles = new ArrayList<List<Entry>>();
        if (facts.titles() == null) return titles;
        for (var ward : reform.communes()) {
            var units = new HashMap<String, Unit>();
            Stream.concat(Stream.of(ward.unit(), district.province()), ward.cells().stream())
                    .forEach(unit -> units.put(unit.key(), unit));
            for (var campaign : later) {
                if (!campaign.root().equals(ward.unit().key())) continue;
                titles.add(
                        campaign.scope() == Scope.OFFICIALS
                                ? new OfficialTitles(campaign, units).entries()
                                : new PartyTitles(campaign, units).entries());
            }
        }
        return titles;
    }
}

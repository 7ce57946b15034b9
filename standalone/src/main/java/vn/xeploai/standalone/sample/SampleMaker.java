package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.standalone.sample.SampleFacts.ProvinceFacts;

/** Makes the sample in the order in which it lived: its members and their ratings, the reform, and what came after it. */
final class SampleMaker {
    private final SampleFacts facts;
    private final Draw draw;
    private final Serial people = new Serial();
    private final List<SampleUnit> units = new ArrayList<>();
    private final Map<String, SampleUnit> places = new HashMap<>();
    private final List<District> districts = new ArrayList<>();
    private final List<SampleCampaign> campaigns = new ArrayList<>();

    SampleMaker(SampleFacts facts) {
        this.facts = facts;
        this.draw = new Draw(facts.seed());
    }

    SampleData make() {
        var country =
                SampleUnit.inside("TW", null, facts.country().name(), UnitKind.CENTRAL_COMMITTEE, UnitType.COUNTRY);
        units.add(country);
        for (var province : facts.provinces()) addProvince(province, country);
        // only now, so that nobody who was drawn before depends on it
        for (var district : districts) {
            district.goOn(facts.reform());
            campaigns.addAll(district.campaigns(district.facts().laterYears()));
        }
        var members = new LinkedHashMap<Commune, List<SampleMember>>();
        districts.forEach(district -> members.putAll(district.members()));
        var reform = new ReformMaker(facts.reform(), places, members).make();
        var all = members.values().stream().flatMap(List::stream).toList();
        var appointments = new Appointments(reform, members).make();
        addCampaignsAfter(reform, all, new Holders(all, appointments));
        return new SampleData(facts, units, all, campaigns, reform, appointments);
    }

    private void addProvince(ProvinceFacts province, SampleUnit country) {
        var unit = SampleUnit.place(
                province.code(), country, province.name(), UnitKind.PROVINCE_COMMITTEE, province.type());
        units.add(unit);
        places.put(province.code(), unit);
        var maker = new MemberMaker(province, new PersonMaker(facts.people(), people, province.code()), facts.begins());
        for (var district : facts.districts()) {
            if (!district.province().equals(province.code())) continue;
            var place = SampleUnit.place(
                            district.code(), unit, district.name(), UnitKind.DISTRICT_COMMITTEE, district.type())
                    .laterBecoming(district.became());
            var made = new District(district, place, maker, draw.named(district.code()));
            made.populate(facts.people());
            units.addAll(made.units());
            campaigns.addAll(made.campaigns(district.years()));
            districts.add(made);
        }
    }

    private void addCampaignsAfter(Reform reform, List<SampleMember> members, Holders holders) {
        var byCell = members.stream().collect(Collectors.groupingBy(reform::cellOf));
        for (var commune : reform.communes()) {
            for (var year : commune.facts().rated()) {
                var own = draw.named(commune.unit().key());
                campaigns.addAll(new CommuneCampaign(commune, byCell, holders, own).make(year));
            }
        }
    }
}

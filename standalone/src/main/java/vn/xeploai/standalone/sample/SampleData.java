package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;
import vn.xeploai.standalone.sample.SampleFacts.ProvinceFacts;

/**
 * The whole sample: what is known, filled up with invented people and ratings. The same facts and seed give the same sample.
 *
 * @param units parents before children
 */
record SampleData(
        SampleFacts facts, List<SampleUnit> units, List<SampleMember> members, List<SampleCampaign> campaigns) {

    static SampleData generate() {
        return generate(FactsReader.read());
    }

    static SampleData generate(SampleFacts facts) {
        var data = new SampleData(facts, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var people = new Serial();
        for (var province : facts.provinces()) data.addProvince(province, people);
        return data;
    }

    private void addProvince(ProvinceFacts province, Serial people) {
        var unit =
                SampleUnit.place(province.code(), null, province.name(), UnitKind.PROVINCE_COMMITTEE, province.type());
        units.add(unit);
        var maker = new MemberMaker(province, new PersonMaker(facts.people(), people, province.code()), facts.begins());
        facts.districts().stream()
                .filter(district -> district.province().equals(province.code()))
                .forEach(district -> addDistrict(district, unit, maker));
    }

    private void addDistrict(DistrictFacts district, SampleUnit province, MemberMaker maker) {
        var unit = SampleUnit.place(
                        district.code(), province, district.name(), UnitKind.DISTRICT_COMMITTEE, district.type())
                .laterBecoming(district.became());
        units.add(unit);
        var draw = new Draw(facts.seed()).named(district.code());
        var communes = new CommuneMaker(district, unit, draw);
        var membersOf = new LinkedHashMap<Commune, List<SampleMember>>();
        for (var communeFacts : district.communes()) {
            var commune = communes.make(communeFacts);
            units.addAll(commune.units());
            var own = draw.named("people " + communeFacts.code());
            var posts = new PostMaker(facts.people(), district.years().get(0), own.named("posts"));
            membersOf.put(commune, new Population(commune, maker, posts, own).make());
        }
        membersOf.values().forEach(members::addAll);
        var campaignMaker = new CampaignMaker(district, unit, draw);
        for (var year : district.years()) campaigns.add(campaignMaker.make(year, membersOf));
    }
}

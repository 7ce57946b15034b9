package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.province.UnitType;
import vn.xeploai.standalone.sample.SampleFacts.ProvinceFacts;

/** Makes the sample in order of time: members and their ratings, the reform, and the time after it. */
final class SampleMaker {
    private final SampleFacts facts;
    private final Draw draw;
    private final Serial persons = new Serial();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> provinces = new HashMap<>();
    private final List<District> districts = new ArrayList<>();
    private final List<Campaign> campaigns = new ArrayList<>();

    SampleMaker(SampleFacts facts) {
        this.facts = facts;
        this.draw = new Draw(facts.seed());
    }

    SampleData make() {
        var country = Unit.inside("TW", null, facts.country().name(), UnitKind.CENTRAL_COMMITTEE, UnitType.COUNTRY);
        units.add(country);
        for (var province : facts.provinces()) addProvince(province, country);
        // in a second pass, so that the people drawn before do not depend on it
        for (var district : districts) {
            district.addLaterYears(facts.reform());
            campaigns.addAll(district.campaigns(district.facts().laterYears()));
        }
        var members = new LinkedHashMap<Commune, List<Member>>();
        districts.forEach(district -> members.putAll(district.members()));
        var reform = new ReformMaker(facts.reform(), members).make();
        var all = members.values().stream().flatMap(List::stream).toList();
        var appointments = new Appointments(reform, members).make();
        addCampaignsAfter(reform, all, new PostHolders(all, appointments));
        return new SampleData(facts, units, all, campaigns, reform, appointments, records(reform));
    }

    private List<List<Entry>> records(Reform reform) {
        var closed = campaigns.stream().collect(Collectors.partitioningBy(Campaign::closed));
        var records = new ArrayList<List<Entry>>();
        for (var district : districts) {
            var keys = district.units().stream().map(Unit::key).collect(Collectors.toSet());
            var own = closed.get(true).stream()
                    .filter(campaign -> keys.contains(campaign.root()))
                    .toList();
            var made = new Records(district, own);
            records.addAll(made.groups());
            records.addAll(made.after(reform, closed.get(false)));
        }
        return records;
    }

    private void addProvince(ProvinceFacts province, Unit country) {
        var unit = Unit.place(
                province.code(), country.key(), province.name(), UnitKind.PROVINCE_COMMITTEE, province.type());
        units.add(unit);
        provinces.put(unit.key(), unit);
        var maker = new MemberMaker(province, facts.people(), facts.begins(), persons);
        for (var districtFacts : facts.districts()) {
            if (!districtFacts.province().equals(province.code())) continue;
            var district = new District(districtFacts, unit, maker, draw.named(districtFacts.code()));
            district.populate(facts.people());
            units.addAll(district.units());
            campaigns.addAll(district.campaigns(districtFacts.years()));
            campaigns.addAll(district.communeCampaigns());
            districts.add(district);
        }
    }

    private void addCampaignsAfter(Reform reform, List<Member> members, PostHolders holders) {
        var byCell = members.stream().collect(Collectors.groupingBy(reform::cellOf));
        for (var ward : reform.communes()) {
            var province = provinces.get(ward.facts().province());
            for (var year : ward.facts().rated()) {
                var own = draw.named(ward.unit().key());
                campaigns.addAll(new WardCampaigns(ward, province, byCell, holders, own).make(year));
            }
        }
    }
}

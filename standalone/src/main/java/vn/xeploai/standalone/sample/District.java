package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;
import vn.xeploai.standalone.sample.SampleFacts.PeopleFacts;

/** A district in the making: its communes with their members, year by year. */
final class District {
    private final DistrictFacts facts;
    private final Unit unit;
    private final Unit province;
    private final MemberMaker maker;
    private final DistrictCampaigns campaigns;
    private final Draw draw;
    private final Map<Commune, List<Member>> members = new LinkedHashMap<>();

    /** @param draw the district's own */
    District(DistrictFacts facts, Unit province, MemberMaker maker, Draw draw) {
        this.facts = facts;
        this.province = province;
        this.unit = Unit.place(facts.code(), province.key(), facts.name(), UnitKind.DISTRICT_COMMITTEE, facts.type());
        this.maker = maker;
        this.campaigns = new DistrictCampaigns(facts, unit, province, draw);
        this.draw = draw;
    }

    void populate(PeopleFacts people) {
        var communes = new CommuneMaker(facts, unit, draw);
        for (var communeFacts : facts.communes()) {
            var commune = communes.make(communeFacts);
            var own = draw.named("people " + communeFacts.code());
            var posts = new PostMaker(people, firstYear(), own.named("posts"));
            members.put(commune, new Population(commune, maker, firstYear(), own).make(facts.years(), posts));
        }
    }

    Unit unit() {
        return unit;
    }

    Draw draw() {
        return draw;
    }

    Unit province() {
        return province;
    }

    /** Those of single communes. */
    List<Campaign> communeCampaigns() {
        return campaigns.ofCommunes(members.keySet());
    }

    List<Campaign> campaigns(List<Integer> years) {
        return years.stream()
                .flatMap(year -> campaigns.make(year, members).stream())
                .toList();
    }

    /** Adds the years after those for which the members were drawn, and those that the wards rate. Cells that the reform changes by name admit no members. */
    void addLaterYears(ReformFacts reform) {
        if (facts.laterYears().isEmpty()) return;
        var years = new ArrayList<>(facts.laterYears());
        years.add(reform.effectiveOn().getYear());
        members.replaceAll((commune, all) -> {
            var code = commune.facts().code();
            var own = draw.named("later people " + code);
            return new Population(commune, maker, firstYear(), own)
                    .later(all, years, cell -> !reform.changes(code, cell.unit().name()));
        });
    }

    private int firstYear() {
        return facts.years().get(0);
    }

    DistrictFacts facts() {
        return facts;
    }

    /** Parents before children. */
    List<Unit> units() {
        var units = new ArrayList<>(List.of(unit));
        members.keySet().forEach(commune -> units.addAll(commune.units()));
        return units;
    }

    Map<Commune, List<Member>> members() {
        return members;
    }
}

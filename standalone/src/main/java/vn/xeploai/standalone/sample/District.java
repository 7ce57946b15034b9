package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;
import vn.xeploai.standalone.sample.SampleFacts.PeopleFacts;

/** A district while it is made: its communes with their members, year by year. */
final class District {
    private final DistrictFacts facts;
    private final SampleUnit unit;
    private final MemberMaker maker;
    private final Draw draw;
    private final Map<Commune, List<SampleMember>> members = new LinkedHashMap<>();

    /** @param draw the district's own */
    District(DistrictFacts facts, SampleUnit unit, MemberMaker maker, Draw draw) {
        this.facts = facts;
        this.unit = unit;
        this.maker = maker;
        this.draw = draw;
    }

    void populate(PeopleFacts people) {
        var communes = new CommuneMaker(facts, unit, draw);
        for (var communeFacts : facts.communes()) {
            var commune = communes.make(communeFacts);
            var own = draw.named("people " + communeFacts.code());
            var posts = new PostMaker(people, facts.years().get(0), own.named("posts"));
            members.put(commune, new Population(commune, facts.years(), maker, posts, own).make());
        }
    }

    List<SampleCampaign> campaigns(List<Integer> years) {
        var campaignMaker = new CampaignMaker(facts, unit, draw);
        return years.stream()
                .flatMap(year -> campaignMaker.make(year, members).stream())
                .toList();
    }

    /** The years after those for which the members were drawn, with those that the wards rate. Cells that the reform changes by name admit nobody. */
    void goOn(ReformFacts reform) {
        if (facts.laterYears().isEmpty()) return;
        var years = new ArrayList<>(facts.laterYears());
        years.add(reform.effectiveOn().getYear());
        members.replaceAll((commune, all) -> later(commune, all, years, reform));
    }

    private List<SampleMember> later(Commune commune, List<SampleMember> all, List<Integer> years, ReformFacts reform) {
        var evolving = new ArrayList<>(all);
        var own = draw.named("later people " + commune.facts().code());
        var firstYear = facts.years().get(0);
        var admitting = Admissions.cellsThatMay(commune).stream()
                .filter(cell ->
                        !reform.changes(commune.facts().code(), cell.unit().name()))
                .toList();
        var standings = new StandingMaker(evolving, firstYear, own);
        standings.suspendSome(years);
        var exchange = new Exchange(maker, firstYear, new Admissions(commune.size(), admitting, own), own);
        years.forEach(year -> exchange.in(year, standings, evolving));
        return evolving;
    }

    DistrictFacts facts() {
        return facts;
    }

    List<SampleUnit> units() {
        var units = new ArrayList<>(List.of(unit));
        members.keySet().forEach(commune -> units.addAll(commune.units()));
        return units;
    }

    Map<Commune, List<SampleMember>> members() {
        return members;
    }
}

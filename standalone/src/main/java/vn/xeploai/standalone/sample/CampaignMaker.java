package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;

/** Rates a district's communes and all below them for a year, and in some years whoever leads or is an official there. */
final class CampaignMaker {
    private final DistrictFacts district;
    private final SampleUnit unit;
    private final Draw draw;

    CampaignMaker(DistrictFacts district, SampleUnit unit, Draw draw) {
        this.district = district;
        this.unit = unit;
        this.draw = draw;
    }

    /** @param members of each of the district's communes */
    List<SampleCampaign> make(int year, Map<Commune, List<SampleMember>> members) {
        var papers = new ArrayList<SamplePaper>();
        var reporting = new LinkedHashMap<Commune, CommunePapers>();
        for (var commune : members.keySet()) {
            var own = new CommunePapers(
                    commune, district.known(), year, draw.named(commune.unit().key()));
            papers.add(own.onMembers(members.get(commune)));
            // who has not reported has come no further than to its members
            if (!district.submits(year, commune.unit().key())) continue;
            papers.addAll(own.onOrganisations());
            reporting.put(commune, own);
        }
        var communes = reporting.keySet().stream().map(Commune::unit).toList();
        var plain = new SampleCampaign(
                unit,
                year,
                RatedKinds.MEMBERS_AND_ORGANISATIONS,
                "Kiểm điểm, xếp loại năm %s – %s".formatted(year, district.committee()),
                papers,
                districtPaper(year, communes),
                PostPapers.NONE,
                reporting.values().stream().map(CommunePapers::submission).toList());
        if (!district.ratesPosts(year)) return List.of(plain);
        var holders =
                new Holders(members.values().stream().flatMap(List::stream).toList(), List.of());
        return withPosts(plain, reporting, holders);
    }

    private List<SampleCampaign> withPosts(
            SampleCampaign plain, Map<Commune, CommunePapers> reporting, Holders holders) {
        var own = draw.named("posts " + plain.year());
        var posts = new DistrictPosts(district, unit, plain.year(), own).of(reporting, holders, plain);
        return List.of(
                plain.with(posts),
                new OfficialCampaign(unit, plain.year(), holders).of(reporting, plain.communePapers()));
    }

    private SamplePaper districtPaper(int year, List<SampleUnit> communes) {
        var own = draw.named("district " + year);
        var known = new HashMap<String, String>();
        district.known().stream()
                .filter(fact -> fact.year() == year && fact.unit() == null)
                .forEach(fact -> known.put(fact.commune(), fact.grade()));
        return new SamplePaper(
                unit,
                "%s-QĐ/%s".formatted(own.between(110, 690), district.paperMark()),
                own.day(LocalDate.of(year + 1, 1, 5), LocalDate.of(year + 1, 1, 20)),
                "Bí thư %s, thay mặt Ban Thường vụ".formatted(district.committee()),
                "Quyết định của Ban Thường vụ %s về xếp loại tổ chức cơ sở đảng năm %s"
                        .formatted(district.committee(), year),
                new OrganisationRatings(year).of(communes, known, own));
    }
}

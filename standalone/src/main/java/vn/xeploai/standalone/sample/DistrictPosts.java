package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;

/** What a district's round says of those who lead: its communes of the secretaries of cells, itself of its communes, its province of itself. */
final class DistrictPosts {
    private final DistrictFacts district;
    private final SampleUnit unit;
    private final int year;
    private final Draw draw;

    DistrictPosts(DistrictFacts district, SampleUnit unit, int year, Draw draw) {
        this.district = district;
        this.unit = unit;
        this.year = year;
        this.draw = draw;
    }

    /**
     * @param communes with what they issue
     * @param plain the round without them: a committee is rated as its commune is
     */
    PostPapers of(Map<Commune, CommunePapers> communes, Holders holders, SampleCampaign plain) {
        var grades = new PostRatings(year, plain.communePapers());
        var communesPaper = plain.districtPaper();
        var day = RatedPeriod.of(year).lastDay();
        var papers = new ArrayList<SamplePaper>();
        var secretaries = new ArrayList<SampleMember>();
        communes.forEach((commune, own) -> {
            var leaders = holders.leaders(commune.units(), day);
            secretaries.addAll(leaders.getOrDefault(commune.unit(), List.of()));
            leaders.remove(commune.unit());
            papers.add(own.onLeaders(grades.of(SubjectKind.LEADER, flat(leaders.values()))));
        });
        var decidedOn = communesPaper.date();
        papers.add(paper(1, decidedOn, "tập thể lãnh đạo", collectives(communesPaper)));
        papers.add(paper(2, decidedOn.plusDays(1), "bí thư", grades.of(SubjectKind.LEADER, secretaries)));
        papers.add(Province.paper(unit, year, List.of(SampleRating.rated(SubjectKind.COLLECTIVE, unit.key(), good()))));
        return new PostPapers(papers, List.of(submission(decidedOn.plusDays(6))));
    }

    private static List<SampleMember> flat(Collection<List<SampleMember>> people) {
        return people.stream().flatMap(List::stream).toList();
    }

    private static List<SampleRating> collectives(SamplePaper communes) {
        return communes.ratings().stream()
                .map(rating -> SampleRating.rated(SubjectKind.COLLECTIVE, rating.subject(), rating.grade()))
                .toList();
    }

    private String good() {
        return Vocabulary.of(year).ofOrganisations().get(1);
    }

    private SamplePaper paper(int index, LocalDate date, String whom, List<SampleRating> ratings) {
        return new SamplePaper(
                unit,
                "%s-QĐ/%s".formatted(draw.named("post papers").between(700, 900) + index, district.paperMark()),
                date,
                "Bí thư %s, thay mặt Ban Thường vụ".formatted(district.committee()),
                "Quyết định của Ban Thường vụ %s về xếp loại %s năm %s".formatted(district.committee(), whom, year),
                ratings);
    }

    private SampleSubmission submission(LocalDate date) {
        var number = "%s-BC/%s".formatted(draw.named("own report").between(10, 90), district.paperMark());
        return new SampleSubmission(unit, number, date, "Bí thư " + district.committee());
    }
}

package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.SampleFacts.CommuneFacts;

/**
 * Rates a ward's cells and members, whoever leads and its officials for a year after the districts ended. The ward itself is rated by its
 * province, which is no part of it; its committee and its secretary are, by the province too.
 */
final class CommuneCampaign {
    private final Commune commune;
    private final List<SampleMember> members;
    private final Holders holders;
    private final Draw draw;

    /** @param members by their cells after the reform */
    CommuneCampaign(NewCommune commune, Map<SampleUnit, List<SampleMember>> members, Holders holders, Draw draw) {
        var place = commune.facts();
        var facts = new CommuneFacts(place.code(), place.type(), place.name(), null, null, null, null, null);
        var cells = commune.cells().stream()
                .map(cell -> new Cell(cell, members.get(cell).size()))
                .toList();
        this.commune = new Commune(facts, commune.unit(), commune.sections(), cells, true);
        this.members = commune.cells().stream()
                .flatMap(cell -> members.get(cell).stream())
                .toList();
        this.holders = holders;
        this.draw = draw;
    }

    List<SampleCampaign> make(int year) {
        var own = new CommunePapers(commune, List.of(), year, draw);
        var papers = new ArrayList<>(List.of(own.onMembers(members)));
        papers.addAll(own.onOrganisations());
        var submissions = new ArrayList<>(own.submissionsOfCells());
        submissions.add(own.submission());
        var name = "Kiểm điểm, xếp loại năm %s – %s".formatted(year, commune.committee());
        var posts = new PostPapers(onPosts(year, own, papers), List.of());
        return List.of(
                new SampleCampaign(
                        commune.unit(), year, RatedKinds.WITH_LEADERS, name, papers, null, posts, submissions),
                new OfficialCampaign(commune.unit(), year, holders).of(Map.of(commune, own), papers));
    }

    private List<SamplePaper> onPosts(int year, CommunePapers own, List<SamplePaper> membersPapers) {
        var grades = new PostRatings(year, membersPapers);
        var leaders = holders.leaders(commune.units(), RatedPeriod.of(year).lastDay());
        var ofWard = leaders.remove(commune.unit());
        var below = leaders.values().stream().flatMap(List::stream).toList();
        var good = Vocabulary.of(year).ofOrganisations().get(1);
        var byProvince = new ArrayList<>(List.of(
                SampleRating.rated(SubjectKind.COLLECTIVE, commune.unit().key(), good)));
        byProvince.addAll(grades.of(SubjectKind.LEADER, ofWard));
        return List.of(
                own.onLeaders(grades.of(SubjectKind.LEADER, below)), Province.paper(commune.unit(), year, byProvince));
    }
}

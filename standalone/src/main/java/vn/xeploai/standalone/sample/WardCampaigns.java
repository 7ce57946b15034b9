package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.SubjectKind.COLLECTIVE;
import static vn.xeploai.standalone.province.SubjectKind.LEADER;
import static vn.xeploai.standalone.province.SubjectKind.SUPERIOR_ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Campaign.Scope;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.SampleFacts.CommuneFacts;

/**
 * Rates a ward, its cells and members, its leaders and its officials for a year after the districts ended. The ward itself, its committee
 * and its secretary are rated by its province.
 */
final class WardCampaigns {
    private final Commune commune;
    private final Unit province;
    private final List<Member> members;
    private final PostHolders holders;
    private final Draw draw;

    /** @param members by their cells after the reform */
    WardCampaigns(
            Reform.NewCommune ward, Unit province, Map<String, List<Member>> members, PostHolders holders, Draw draw) {
        var place = ward.facts();
        var facts = new CommuneFacts(place.code(), place.type(), place.name(), null, null, null, null, null);
        var cells = ward.cells().stream()
                .map(cell -> new Cell(cell, members.get(cell.key()).size()))
                .toList();
        this.commune = new Commune(facts, ward.unit(), ward.sections(), cells, true);
        this.province = province;
        this.members = ward.cells().stream()
                .flatMap(cell -> members.get(cell.key()).stream())
                .toList();
        this.holders = holders;
        this.draw = draw;
    }

    List<Campaign> make(int year) {
        var own = new CommuneDocuments(commune, List.of(), year, draw);
        var posts = new PostCampaigns(year, holders);
        var onMembers = new ArrayList<>(List.of(own.onMembers(members)));
        onMembers.addAll(own.onOrganisations());
        var documents = new ArrayList<>(onMembers);
        documents.addAll(onLeaders(year, own, onMembers));
        var submissions = new ArrayList<>(own.submissionsOfCells());
        submissions.add(own.submission());
        var name = "Kiểm điểm, xếp loại năm %s – %s".formatted(year, commune.committee());
        return List.of(
                new Campaign(commune.unit().key(), year, Scope.WITH_LEADERS, name, documents, submissions, false),
                posts.officials(commune.unit(), false, Map.of(commune, own), onMembers, onAgency(posts, year)));
    }

    private Document onAgency(PostCampaigns posts, int year) {
        var good = RatingYear.of(year).organisationGrades().get(1);
        var ward = commune.unit();
        return posts.onAgencies(province, List.of(ward), Map.of(ward.key(), good));
    }

    private List<Document> onLeaders(int year, CommuneDocuments own, List<Document> onMembers) {
        var ratings = new YearRatings(year);
        var leaders = holders.leaders(commune.units(), RatingYear.of(year).lastDay());
        var ofWard = leaders.remove(commune.unit().key());
        var below = leaders.values().stream().flatMap(List::stream).toList();
        var good = RatingYear.of(year).organisationGrades().get(1);
        var byProvince =
                new ArrayList<>(List.of(Rating.rated(COLLECTIVE, commune.unit().key(), good)));
        byProvince.addAll(ratings.posts(LEADER, ofWard, onMembers));
        byProvince.add(Rating.rated(SUPERIOR_ORGANISATION, commune.unit().key(), good));
        return List.of(
                own.onLeaders(ratings.posts(LEADER, below, onMembers)),
                new PostCampaigns(year, holders).ofProvince(province, commune.unit(), byProvince));
    }
}

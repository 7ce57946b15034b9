package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.SubjectKind.COLLECTIVE;
import static vn.xeploai.standalone.province.SubjectKind.GRASSROOTS_ORGANISATION;
import static vn.xeploai.standalone.province.SubjectKind.LEADER;
import static vn.xeploai.standalone.province.SubjectKind.SUPERIOR_ORGANISATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Campaign.Scope;
import vn.xeploai.standalone.province.Campaign.Submission;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.RecordFacts.CampaignFacts;
import vn.xeploai.standalone.sample.SampleFacts.DistrictFacts;

/** Rates a district's communes and everything below them for a year, and in some years also the leaders and officials there. */
final class DistrictCampaigns {
    private final DistrictFacts district;
    private final Unit unit;
    private final Unit province;
    private final Draw draw;

    DistrictCampaigns(DistrictFacts district, Unit unit, Unit province, Draw draw) {
        this.district = district;
        this.unit = unit;
        this.province = province;
        this.draw = draw;
    }

    /** @param members of each of the district's communes */
    List<Campaign> make(int year, Map<Commune, List<Member>> members) {
        var documents = new ArrayList<Document>();
        var reporting = new LinkedHashMap<Commune, CommuneDocuments>();
        members.forEach((commune, all) -> {
            var code = commune.unit().key();
            var own = new CommuneDocuments(commune, district.known(), year, draw.named(code));
            documents.add(own.onMembers(all));
            // a commune that has not reported has decided on its members only
            if (!district.submits(year, code)) return;
            documents.addAll(own.onOrganisations());
            reporting.put(commune, own);
        });
        var onMembers = List.copyOf(documents);
        var onCommunes =
                onCommunes(year, reporting.keySet().stream().map(Commune::unit).toList());
        documents.add(onCommunes);
        var submissions = new ArrayList<>(
                reporting.values().stream().map(CommuneDocuments::submission).toList());
        var name = "Kiểm điểm, xếp loại năm %s – %s".formatted(year, district.committee());
        if (!district.ratesPosts(year)) {
            var scope = Scope.MEMBERS_AND_ORGANISATIONS;
            return List.of(new Campaign(unit.key(), year, scope, name, documents, submissions, true));
        }
        var holders =
                new PostHolders(members.values().stream().flatMap(List::stream).toList(), List.of());
        var posts = new PostCampaigns(year, holders);
        documents.addAll(onPosts(year, reporting, holders, onMembers, onCommunes));
        submissions.add(ownSubmission(year, onCommunes.date().plusDays(6)));
        return List.of(
                new Campaign(unit.key(), year, Scope.WITH_LEADERS, name, documents, submissions, true),
                posts.officials(unit, true, reporting, onMembers, onAgencies(posts, reporting.keySet(), onCommunes)));
    }

    /** An agency is rated as the Party organisation in it is. */
    private Document onAgencies(PostCampaigns posts, Collection<Commune> communes, Document onCommunes) {
        var grades = onCommunes.ratings().stream().collect(Collectors.toMap(Rating::subject, Rating::grade));
        return posts.onAgencies(unit, communes.stream().map(Commune::unit).toList(), grades);
    }

    /** Of single communes, in years that the district itself does not rate. */
    List<Campaign> ofCommunes(Collection<Commune> communes) {
        return communes.stream()
                .flatMap(commune -> district.records().campaigns().stream()
                        .filter(facts -> facts.commune().equals(commune.facts().code()))
                        .map(facts -> ofCommune(commune, facts)))
                .toList();
    }

    private Campaign ofCommune(Commune commune, CampaignFacts facts) {
        var key = commune.unit().key();
        var year = facts.year();
        var date = LocalDate.of(year + 1, 1, 12);
        var grade = facts.grade();
        var documents = grade == null
                ? List.<Document>of()
                : List.of(document(
                        120,
                        date,
                        "tổ chức cơ sở đảng",
                        year,
                        List.of(Rating.rated(GRASSROOTS_ORGANISATION, key, grade))));
        var name = "%s – %s".formatted(facts.name(), commune.committee());
        return new Campaign(key, year, facts.scope(), name, documents, List.of(), true);
    }

    private Document onCommunes(int year, List<Unit> communes) {
        var own = draw.named("district " + year);
        var known = new HashMap<String, String>();
        district.known().stream()
                .filter(fact -> fact.year() == year && fact.unit() == null)
                .forEach(fact -> known.put(fact.commune(), fact.grade()));
        var number = own.between(110, 690);
        var date = own.day(LocalDate.of(year + 1, 1, 5), LocalDate.of(year + 1, 1, 20));
        return document(
                number, date, "tổ chức cơ sở đảng", year, new YearRatings(year).organisations(communes, known, own));
    }

    /** Its communes decide on the secretaries of cells, the district on its communes, its province on itself. A committee is rated as its commune is. */
    private List<Document> onPosts(
            int year,
            Map<Commune, CommuneDocuments> communes,
            PostHolders holders,
            List<Document> onMembers,
            Document onCommunes) {
        var ratings = new YearRatings(year);
        var documents = new ArrayList<Document>();
        var secretaries = new ArrayList<Member>();
        communes.forEach((commune, own) -> {
            var leaders = holders.leaders(commune.units(), RatingYear.of(year).lastDay());
            var ofCommune = leaders.remove(commune.unit().key());
            if (ofCommune != null) secretaries.addAll(ofCommune);
            var below = leaders.values().stream().flatMap(List::stream).toList();
            documents.add(own.onLeaders(ratings.posts(LEADER, below, onMembers)));
        });
        var collectives = onCommunes.ratings().stream()
                .map(rating -> Rating.rated(COLLECTIVE, rating.subject(), rating.grade()))
                .toList();
        var number = draw.named("posts " + year).named("post papers").between(700, 900);
        var date = onCommunes.date();
        documents.add(document(number + 1, date, "tập thể lãnh đạo", year, collectives));
        documents.add(
                document(number + 2, date.plusDays(1), "bí thư", year, ratings.posts(LEADER, secretaries, onMembers)));
        var good = RatingYear.of(year).organisationGrades().get(1);
        documents.add(new PostCampaigns(year, holders)
                .ofProvince(
                        province,
                        unit,
                        List.of(
                                Rating.rated(COLLECTIVE, unit.key(), good),
                                Rating.rated(SUPERIOR_ORGANISATION, unit.key(), good))));
        return documents;
    }

    private Document document(int number, LocalDate date, String subjects, int year, List<Rating> ratings) {
        return new Document(
                unit.key(),
                "%s-QĐ/%s".formatted(number, district.documentMark()),
                date,
                "Bí thư %s, thay mặt Ban Thường vụ".formatted(district.committee()),
                "Quyết định của Ban Thường vụ %s về xếp loại %s năm %s".formatted(district.committee(), subjects, year),
                ratings);
    }

    private Submission ownSubmission(int year, LocalDate date) {
        var number = "%s-BC/%s"
                .formatted(draw.named("posts " + year).named("own report").between(10, 90), district.documentMark());
        return new Submission(unit.key(), number, date, "Bí thư " + district.committee());
    }
}

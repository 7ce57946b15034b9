package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Campaign.Scope;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.province.Unit;

/** The ratings of officials, agencies and leaders that districts and wards have in common. */
final class PostCampaigns {
    private final int year;
    private final PostHolders holders;
    private final YearRatings ratings;

    PostCampaigns(int year, PostHolders holders) {
        this.year = year;
        this.holders = holders;
        ratings = new YearRatings(year);
    }

    /**
     * Rates the agencies and officials of some communes on the State's side: the agencies first, the officials each commune its own.
     *
     * @param onMembers the documents on the same people as members
     */
    Campaign officials(
            Unit root,
            boolean closed,
            Map<Commune, CommuneDocuments> communes,
            List<Document> onMembers,
            Document onAgencies) {
        var day = RatingYear.of(year).lastDay();
        var onOfficials = communes.entrySet().stream().map(one -> one.getValue()
                .onOfficials(ratings.posts(
                        SubjectKind.OFFICIAL, holders.officials(one.getKey().units(), day), onMembers)));
        var documents = Stream.concat(Stream.of(onAgencies), onOfficials).toList();
        var submissions =
                communes.values().stream().map(CommuneDocuments::submission).toList();
        var name = "Xếp loại cán bộ, công chức, viên chức năm %s – %s".formatted(year, root.name());
        return new Campaign(root.key(), year, Scope.OFFICIALS, name, documents, submissions, closed);
    }

    /**
     * The decision of a people's committee on the agencies of communes below it, before any official is rated.
     *
     * @param grades by the keys of the communes
     */
    Document onAgencies(Unit above, List<Unit> communes, Map<String, String> grades) {
        var chairman = "Chủ tịch Ủy ban nhân dân " + above.name();
        var agencies = holders.agencies(communes, RatingYear.of(year).lastDay());
        return new Document(
                above.key(),
                "%s-QĐ/UBND".formatted(Math.abs((above.key() + communes.get(0).key()).hashCode() % 900) + 100),
                LocalDate.of(year, 12, 2),
                chairman,
                "Quyết định của %s về xếp loại cơ quan, đơn vị năm %s".formatted(chairman, year),
                agencies.stream()
                        .map(agency -> Rating.rated(SubjectKind.AGENCY, agency.key(), grades.get(agency.key())))
                        .toList());
    }

    /** The decision of a province's standing committee on a unit directly below it and on its leaders. */
    Document ofProvince(Unit province, Unit below, List<Rating> lines) {
        var committee = "Ban Thường vụ " + province.name();
        return new Document(
                province.key(),
                "%s-QĐ/TU".formatted(Math.abs(below.key().hashCode() % 900) + 100),
                LocalDate.of(year + 1, 1, 24),
                "Bí thư, thay mặt " + committee,
                "Quyết định của %s về xếp loại đảng bộ, tập thể, cá nhân lãnh đạo năm %s".formatted(committee, year),
                lines);
    }
}

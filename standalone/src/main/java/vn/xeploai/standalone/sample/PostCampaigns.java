package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Campaign.Scope;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.province.Unit;

/** The ratings of officials and leaders that districts and wards have in common. */
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
     * Rates the officials of some communes on the State's side, each commune its own.
     *
     * @param onMembers the documents on the same people as members
     */
    Campaign officials(Unit root, boolean closed, Map<Commune, CommuneDocuments> communes, List<Document> onMembers) {
        var day = RatingYear.of(year).lastDay();
        var documents = communes.entrySet().stream()
                .map(one -> one.getValue()
                        .onOfficials(ratings.posts(
                                SubjectKind.OFFICIAL,
                                holders.officials(one.getKey().units(), day),
                                onMembers)))
                .toList();
        var submissions =
                communes.values().stream().map(CommuneDocuments::submission).toList();
        var name = "Xếp loại cán bộ, công chức, viên chức năm %s – %s".formatted(year, root.name());
        return new Campaign(root.key(), year, Scope.OFFICIALS, name, documents, submissions, closed);
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

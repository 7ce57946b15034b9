package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a commune's committee decided and reported in a year: members first, then cells, then sectional committees. */
final class CommunePapers {
    private final Commune commune;
    private final int year;
    private final Draw draw;
    private final int firstNumber;
    private final LocalDate membersDecidedOn;

    /** @param draw the commune's own */
    CommunePapers(Commune commune, int year, Draw draw) {
        this.commune = commune;
        this.year = year;
        this.draw = draw;
        var ofYear = draw.named("papers " + year);
        this.firstNumber = ofYear.between(21, 160);
        this.membersDecidedOn = ofYear.day(LocalDate.of(year, 12, 5), LocalDate.of(year, 12, 16));
    }

    SamplePaper onMembers(List<SampleMember> members) {
        var ratings = new MemberRatings(year).of(commune, members, draw);
        return paper(0, membersDecidedOn, "đảng viên", ratings);
    }

    List<SamplePaper> onOrganisations() {
        var papers = new ArrayList<SamplePaper>();
        var cells = commune.cells().stream().map(Cell::unit).toList();
        papers.add(paper(1, membersDecidedOn.plusDays(4), "chi bộ trực thuộc", ratings(cells)));
        if (!commune.sections().isEmpty()) {
            papers.add(paper(2, membersDecidedOn.plusDays(5), "đảng bộ bộ phận", ratings(commune.sections())));
        }
        return papers;
    }

    SampleSubmission submission() {
        var number =
                "%s-BC/ĐU".formatted(firstNumber + draw.named("report " + year).between(5, 40));
        return new SampleSubmission(commune.unit(), number, membersDecidedOn.plusDays(12), signer());
    }

    private List<SampleRating> ratings(List<SampleUnit> units) {
        var kind = units.get(0).kind();
        return new OrganisationRatings(year).of(units, known(units), draw.named(kind + " " + year));
    }

    private Map<String, String> known(List<SampleUnit> units) {
        var grades = new HashMap<String, String>();
        for (var fact : commune.district().known()) {
            units.stream()
                    .filter(unit -> fact.isOf(year, commune.facts().code(), unit.name()))
                    .forEach(unit -> grades.put(unit.key(), fact.grade()));
        }
        return grades;
    }

    private SamplePaper paper(int index, LocalDate date, String whom, List<SampleRating> ratings) {
        var number = "%s-QĐ/ĐU".formatted(firstNumber + index);
        var title = "Quyết định của %s về xếp loại %s năm %s".formatted(commune.committee(), whom, year);
        return new SamplePaper(commune.unit(), number, date, signer(), title, ratings);
    }

    private String signer() {
        return "Bí thư " + commune.committee();
    }
}

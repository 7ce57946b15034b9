package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.SampleFacts.KnownGrade;

/** What a commune's committee decided and reported in a year: members first, then cells, then sectional committees. */
final class CommunePapers {
    private final Commune commune;
    private final List<KnownGrade> known;
    private final int year;
    private final Draw draw;
    private final int firstNumber;
    private final LocalDate membersDecidedOn;

    /**
     * @param known the grades that are not to be drawn
     * @param draw the commune's own
     */
    CommunePapers(Commune commune, List<KnownGrade> known, int year, Draw draw) {
        this.commune = commune;
        this.known = known;
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

    SamplePaper onLeaders(List<SampleRating> ratings) {
        return paper(3, membersDecidedOn.plusDays(6), "bí thư chi bộ", ratings);
    }

    SamplePaper onOfficials(List<SampleRating> ratings) {
        var chairman = "Chủ tịch Ủy ban nhân dân " + commune.facts().place();
        var title = "Quyết định của %s về xếp loại cán bộ, công chức, viên chức năm %s".formatted(chairman, year);
        var number = "%s-QĐ/UBND".formatted(firstNumber + 4);
        return new SamplePaper(commune.unit(), number, membersDecidedOn.minusDays(1), chairman, title, ratings);
    }

    SampleSubmission submission() {
        var number =
                "%s-BC/ĐU".formatted(firstNumber + draw.named("report " + year).between(5, 40));
        return new SampleSubmission(commune.unit(), number, membersDecidedOn.plusDays(12), commune.signer());
    }

    /** Of the cells to the commune, where each of them answers for its own. */
    List<SampleSubmission> submissionsOfCells() {
        var submissions = new ArrayList<SampleSubmission>();
        for (var cell : commune.cells()) {
            var number = "%s-BC/CB"
                    .formatted(draw.named(cell.unit().key() + " report " + year).between(3, 30));
            var signer = "Bí thư " + cell.unit().name();
            submissions.add(new SampleSubmission(cell.unit(), number, membersDecidedOn.plusDays(6), signer));
        }
        return submissions;
    }

    private List<SampleRating> ratings(List<SampleUnit> units) {
        var kind = units.get(0).kind();
        return new OrganisationRatings(year).of(units, known(units), draw.named(kind + " " + year));
    }

    private Map<String, String> known(List<SampleUnit> units) {
        var grades = new HashMap<String, String>();
        for (var fact : known) {
            units.stream()
                    .filter(unit -> fact.isOf(year, commune.facts().code(), unit.name()))
                    .forEach(unit -> grades.put(unit.key(), fact.grade()));
        }
        return grades;
    }

    private SamplePaper paper(int index, LocalDate date, String whom, List<SampleRating> ratings) {
        var number = "%s-QĐ/ĐU".formatted(firstNumber + index);
        var title = "Quyết định của %s về xếp loại %s năm %s".formatted(commune.decidingBody(), whom, year);
        return new SamplePaper(commune.unit(), number, date, commune.signer(), title, ratings);
    }
}

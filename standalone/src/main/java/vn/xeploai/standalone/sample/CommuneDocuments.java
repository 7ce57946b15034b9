package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Campaign.Submission;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.SampleFacts.KnownGrade;

/** The decisions and reports of a commune's committee for a year: members first, then cells, then sectional committees. */
final class CommuneDocuments {
    private final Commune commune;
    private final List<KnownGrade> known;
    private final int year;
    private final Draw draw;
    private final YearRatings ratings;
    private final int firstNumber;
    private final LocalDate membersDecidedOn;

    /**
     * @param known the grades that are not to be drawn
     * @param draw the commune's own
     */
    CommuneDocuments(Commune commune, List<KnownGrade> known, int year, Draw draw) {
        this.commune = commune;
        this.known = known;
        this.year = year;
        this.draw = draw;
        ratings = new YearRatings(year);
        var ofYear = draw.named("papers " + year);
        firstNumber = ofYear.between(21, 160);
        membersDecidedOn = ofYear.day(LocalDate.of(year, 12, 5), LocalDate.of(year, 12, 16));
    }

    Document onMembers(List<Member> members) {
        return document(0, membersDecidedOn, "đảng viên", ratings.members(commune, members, draw));
    }

    List<Document> onOrganisations() {
        var documents = new ArrayList<Document>();
        var cells = commune.cells().stream().map(Cell::unit).toList();
        documents.add(document(1, membersDecidedOn.plusDays(4), "chi bộ trực thuộc", ratings(cells)));
        if (!commune.sections().isEmpty()) {
            documents.add(document(2, membersDecidedOn.plusDays(5), "đảng bộ bộ phận", ratings(commune.sections())));
        }
        return documents;
    }

    Document onLeaders(List<Rating> leaders) {
        return document(3, membersDecidedOn.plusDays(6), "bí thư chi bộ", leaders);
    }

    Document onOfficials(List<Rating> officials) {
        var chairman = "Chủ tịch Ủy ban nhân dân " + commune.facts().place();
        var title = "Quyết định của %s về xếp loại cán bộ, công chức, viên chức năm %s".formatted(chairman, year);
        var number = "%s-QĐ/UBND".formatted(firstNumber + 4);
        return new Document(commune.unit().key(), number, membersDecidedOn.minusDays(1), chairman, title, officials);
    }

    Submission submission() {
        var number =
                "%s-BC/ĐU".formatted(firstNumber + draw.named("report " + year).between(5, 40));
        return new Submission(commune.unit().key(), number, membersDecidedOn.plusDays(12), commune.signer());
    }

    /** From the cells to the commune, where each of them reports for itself. */
    List<Submission> submissionsOfCells() {
        var submissions = new ArrayList<Submission>();
        for (var cell : commune.cells()) {
            var key = cell.unit().key();
            var number =
                    "%s-BC/CB".formatted(draw.named(key + " report " + year).between(3, 30));
            var signer = "Bí thư " + cell.unit().name();
            submissions.add(new Submission(key, number, membersDecidedOn.plusDays(6), signer));
        }
        return submissions;
    }

    private List<Rating> ratings(List<Unit> units) {
        var kind = units.get(0).kind();
        return ratings.organisations(units, known(units), draw.named(kind + " " + year));
    }

    private Map<String, String> known(List<Unit> units) {
        var grades = new HashMap<String, String>();
        for (var fact : known) {
            units.stream()
                    .filter(unit -> fact.isOf(year, commune.facts().code(), unit.name()))
                    .forEach(unit -> grades.put(unit.key(), fact.grade()));
        }
        return grades;
    }

    private Document document(int index, LocalDate date, String subjects, List<Rating> lines) {
        var number = "%s-QĐ/ĐU".formatted(firstNumber + index);
        var title = "Quyết định của %s về xếp loại %s năm %s".formatted(commune.decidingBody(), subjects, year);
        return new Document(commune.unit().key(), number, date, commune.signer(), title, lines);
    }
}

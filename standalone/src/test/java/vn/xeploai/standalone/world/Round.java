package vn.xeploai.standalone.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.standalone.Api;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Campaign.Scope;
import vn.xeploai.standalone.province.Campaign.Submission;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.SubjectKind;

/**
 * A year's campaign: its roster, and the decisions on all its subjects.
 *
 * @param tree as copied when the campaign was opened
 * @param roster the cells of the members by their numbers
 * @param verdicts by the numbers of members; those who are missing are undecided
 * @param unitGrades by the keys of units; those that are missing are undecided
 * @param submitted the keys of the units that reported to their superior, for themselves and all below them
 */
record Round(
        String root,
        int year,
        Structure tree,
        Map<String, String> roster,
        Map<String, Verdict> verdicts,
        Map<String, String> unitGrades,
        Set<String> submitted,
        boolean closed) {

    private static final String SIGNER = "Bí thư (thử)";

    /** Either a grade, or the reason why there is none. */
    record Verdict(String grade, String reason) {}

    /** The campaign as it is recorded: each unit directly below the root decides on its members, the root on all
     * units below it, the unit above on the root. */
    Campaign campaign() {
        var lines = new TreeMap<String, List<Rating>>();
        new TreeMap<>(verdicts)
                .forEach((number, verdict) -> lines.computeIfAbsent(rowOf(number), absent -> new ArrayList<>())
                        .add(rating(SubjectKind.MEMBER, number, verdict)));
        var ofUnits = new ArrayList<Rating>();
        new TreeMap<>(unitGrades).forEach((unit, grade) -> {
            if (!unit.equals(root)) ofUnits.add(Rating.rated(SubjectKind.of(tree.get(unit)), unit, grade));
        });
        var documents = new ArrayList<Document>();
        lines.forEach((unit, ratings) -> documents.add(document(unit, documents.size(), ratings)));
        if (!ofUnits.isEmpty()) documents.add(document(root, documents.size(), ofUnits));
        var ofRoot = unitGrades.get(root);
        if (ofRoot != null) {
            var rating = Rating.rated(SubjectKind.SUPERIOR_ORGANISATION, root, ofRoot);
            documents.add(document(tree.get(root).parent(), documents.size(), List.of(rating)));
        }
        var submissions = new TreeSet<>(submitted)
                .stream()
                        .map(unit -> new Submission(unit, "1-BC/THỬ", LocalDate.of(year + 1, 1, 12), SIGNER))
                        .toList();
        return new Campaign(root, year, Scope.WITH_SUPERIORS, Api.TRIAL + root, documents, submissions, closed);
    }

    /** The unit directly below the root to which a member belongs. */
    String rowOf(String member) {
        return tree.rowOf(roster.get(member), root);
    }

    private Document document(String by, int index, List<Rating> ratings) {
        var number = "%d-QĐ/THỬ".formatted(index + 1);
        return new Document(by, number, LocalDate.of(year + 1, 1, 10), SIGNER, null, ratings);
    }

    private static Rating rating(SubjectKind kind, String subject, Verdict verdict) {
        return new Rating(kind, subject, verdict.grade(), verdict.reason(), false);
    }
}

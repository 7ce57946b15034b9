package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rates people in their posts as they were rated as members, whoever was not as good; but of those on one paper no more are excellent than
 * its ceiling allows.
 */
final class PostRatings {
    private final Map<String, String> grades = new HashMap<>();
    private final String excellent;
    private final String good;
    private final int ceilingPercent;

    /** @param papers on the members */
    PostRatings(int year, List<SamplePaper> papers) {
        var vocabulary = Vocabulary.of(year);
        excellent = vocabulary.ofMembers().get(0);
        good = vocabulary.ofMembers().get(1);
        ceilingPercent = vocabulary.ceilingPercent();
        for (var paper : papers) {
            paper.ratings().stream()
                    .filter(rating -> rating.kind() == SubjectKind.MEMBER && rating.grade() != null)
                    .forEach(rating -> grades.put(rating.subject(), rating.grade()));
        }
    }

    /** @param people of one paper */
    List<SampleRating> of(SubjectKind kind, List<SampleMember> people) {
        var codes = people.stream()
                .map(member -> grades.getOrDefault(member.recordNumber(), good))
                .toList();
        var goodOrBetter = (int) codes.stream()
                .filter(code -> code.equals(excellent) || code.equals(good))
                .count();
        var places = GradeSplit.underCeiling(people.size(), goodOrBetter, 0, ceilingPercent, 100)
                .excellent();
        var ratings = new ArrayList<SampleRating>();
        for (var at = 0; at < people.size(); at++) {
            var best = codes.get(at).equals(excellent);
            var grade = best && places-- <= 0 ? good : codes.get(at);
            ratings.add(SampleRating.rated(kind, people.get(at).recordNumber(), grade));
        }
        return ratings;
    }
}

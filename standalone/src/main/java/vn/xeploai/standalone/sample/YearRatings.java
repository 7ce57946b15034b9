package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.province.Unit;

/** Draws the ratings of a year within the quotas of that year. */
final class YearRatings {
    private static final int MEMBERS_PER_ABSENCE = 150;
    private static final int PERCENT_OUTSTANDING = 25;

    private final RatingYear year;

    YearRatings(int year) {
        this.year = RatingYear.of(year);
    }

    /** One for each member who counts at the end of the year, in the order of the members. The same ones tend to do well every year. */
    List<Rating> members(Commune commune, List<Member> members, Draw draw) {
        var counted = members.stream()
                .filter(member -> member.countsOn(year.lastDay()))
                .toList();
        var grades = memberGrades(commune, counted, draw);
        return counted.stream().map(member -> rating(member, grades, draw)).toList();
    }

    /** By the keys of the members who are rated. */
    private Map<String, String> memberGrades(Commune commune, List<Member> counted, Draw draw) {
        var ranked = counted.stream()
                .filter(member -> notRatedReason(member, draw) == null)
                .sorted(Comparator.comparingDouble((Member member) -> merit(member, draw))
                        .reversed())
                .map(Member::key)
                .toList();
        var codes = memberSplit(commune, ranked.size(), draw.named("members " + year.year()))
                .grades(year.memberGrades());
        var grades = new HashMap<String, String>();
        for (var place = 0; place < ranked.size(); place++) grades.put(ranked.get(place), codes.get(place));
        return grades;
    }

    private Rating rating(Member member, Map<String, String> grades, Draw draw) {
        var grade = grades.get(member.key());
        if (grade == null) return Rating.notRated(member.key(), notRatedReason(member, draw));
        return Rating.rated(SubjectKind.MEMBER, member.key(), grade);
    }

    private String notRatedReason(Member member, Draw draw) {
        var reason = year.notRatedReason(member);
        if (reason != null) return reason;
        var absent = draw.named(member.key()).named("absent " + year.year()).below(MEMBERS_PER_ABSENCE) == 0;
        return absent && member.isPlain() ? "ABSENT" : null;
    }

    private GradeSplit memberSplit(Commune commune, int rated, Draw draw) {
        var least = commune.facts().goodOrBetterAbovePercent();
        var percent = least == null ? draw.between(84, 95) : draw.between(least + 1, least + 4);
        // rounded up, to exceed a share that must be exceeded
        var goodOrBetter = (rated * percent + 99) / 100;
        var bad = Math.min(rated - goodOrBetter, rated / 200 + (draw.chance(10) ? 1 : 0));
        return GradeSplit.withinQuota(rated, goodOrBetter, bad, year.quotaPercent(), draw.between(75, 100));
    }

    private double merit(Member member, Draw draw) {
        var own = draw.named(member.key());
        return own.share() + own.named(String.valueOf(year.year())).share() / 2;
    }

    /**
     * One for each unit of a level, in their order.
     *
     * @param known by the keys of units among them, the grades that are not to be drawn
     */
    List<Rating> organisations(List<Unit> units, Map<String, String> known, Draw draw) {
        var places = organisationSplit(units.size(), draw).grades(year.organisationGrades());
        var grades = new HashMap<>(known);
        known.values().forEach(grade -> take(grade, places));
        for (var unit : draw.shuffled(units)) grades.computeIfAbsent(unit.key(), key -> places.remove(0));
        var ratings = units.stream()
                .map(unit -> Rating.rated(SubjectKind.of(unit), unit.key(), grades.get(unit.key())))
                .toList();
        return year.limitsOrganisations() ? ratings : withOutstanding(ratings, draw);
    }

    private GradeSplit organisationSplit(int rated, Draw draw) {
        var weak = Math.min(rated / 2, draw.chance(25) ? 1 + rated / 15 : rated / 15);
        if (!year.limitsOrganisations()) {
            var best = (rated - weak) * draw.between(60, 85) / 100;
            return new GradeSplit(best, rated - weak - best, weak, 0);
        }
        return GradeSplit.withinQuota(rated, rated - weak, 0, year.quotaPercent(), 100);
    }

    /** A known grade uses up one of its places; if there is none, the best place that is left. */
    private static void take(String grade, List<String> places) {
        if (places.remove(grade)) return;
        places.remove(0);
    }

    private List<Rating> withOutstanding(List<Rating> ratings, Draw draw) {
        var best = ratings.stream()
                .filter(rating ->
                        rating.grade().equals(year.organisationGrades().get(0)))
                .toList();
        var chosen = draw.shuffled(best).subList(0, best.size() * PERCENT_OUTSTANDING / 100);
        var marked = new ArrayList<Rating>();
        for (var rating : ratings) marked.add(chosen.contains(rating) ? rating.asOutstanding() : rating);
        return marked;
    }

    /**
     * Rates the people of one document in their posts as they were rated as members, and those without a grade as good, but with no more
     * excellent ones than the document's quota allows.
     *
     * @param documents on the same people as members
     */
    List<Rating> posts(SubjectKind kind, List<Member> people, List<Document> documents) {
        var excellent = year.memberGrades().get(0);
        var good = year.memberGrades().get(1);
        var asMembers = grades(documents);
        var codes = people.stream()
                .map(member -> asMembers.getOrDefault(member.key(), good))
                .toList();
        var goodOrBetter = (int) codes.stream()
                .filter(code -> code.equals(excellent) || code.equals(good))
                .count();
        var places = GradeSplit.withinQuota(people.size(), goodOrBetter, 0, year.quotaPercent(), 100)
                .excellent();
        var ratings = new ArrayList<Rating>();
        for (var at = 0; at < people.size(); at++) {
            var best = codes.get(at).equals(excellent);
            var grade = best && places-- <= 0 ? good : codes.get(at);
            ratings.add(Rating.rated(kind, people.get(at).key(), grade));
        }
        return ratings;
    }

    private static Map<String, String> grades(List<Document> documents) {
        var grades = new HashMap<String, String>();
        for (var document : documents) {
            document.ratings().stream()
                    .filter(rating -> rating.kind() == SubjectKind.MEMBER && rating.grade() != null)
                    .forEach(rating -> grades.put(rating.subject(), rating.grade()));
        }
        return grades;
    }
}

package vn.xeploai.standalone.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rates the members of a commune for a year. The same people tend to do well in every year. */
final class MemberRatings {
    private static final int MEMBERS_PER_ABSENCE = 150;

    private final RatedPeriod period;
    private final Vocabulary vocabulary;

    MemberRatings(int year) {
        this.period = RatedPeriod.of(year);
        this.vocabulary = Vocabulary.of(year);
    }

    /** One for everybody who counts at the end of the year, in the order of the members. */
    List<SampleRating> of(Commune commune, List<SampleMember> members, Draw draw) {
        var counted = members.stream()
                .filter(member -> member.countsOn(period.lastDay()))
                .toList();
        var grades = grades(commune, counted, draw);
        return counted.stream().map(member -> rating(member, grades, draw)).toList();
    }

    /** By record number, for those who are rated. */
    private Map<String, String> grades(Commune commune, List<SampleMember> counted, Draw draw) {
        var ranked = counted.stream()
                .filter(member -> reason(member, draw) == null)
                .sorted(Comparator.comparingDouble((SampleMember member) -> merit(member, draw))
                        .reversed())
                .map(SampleMember::recordNumber)
                .toList();
        var codes = split(commune, ranked.size(), draw.named("members " + period.year()))
                .grades(vocabulary.ofMembers());
        var grades = new HashMap<String, String>();
        for (var place = 0; place < ranked.size(); place++) grades.put(ranked.get(place), codes.get(place));
        return grades;
    }

    private SampleRating rating(SampleMember member, Map<String, String> grades, Draw draw) {
        var grade = grades.get(member.recordNumber());
        if (grade == null) return SampleRating.notRated(member.recordNumber(), reason(member, draw));
        return SampleRating.rated(SubjectKind.MEMBER, member.recordNumber(), grade);
    }

    private String reason(SampleMember member, Draw draw) {
        var reason = NotRatedRule.reason(member, period);
        if (reason != null) return reason;
        var absent = draw.named(member.recordNumber())
                        .named("absent " + period.year())
                        .below(MEMBERS_PER_ABSENCE)
                == 0;
        return absent && member.isPlain() ? "ABSENT" : null;
    }

    private GradeSplit split(Commune commune, int rated, Draw draw) {
        var least = commune.facts().goodOrBetterAbovePercent();
        var percent = least == null ? draw.between(84, 95) : draw.between(least + 1, least + 4);
        // rounded up, so that a share that must be exceeded is
        var goodOrBetter = (rated * percent + 99) / 100;
        var bad = Math.min(rated - goodOrBetter, rated / 200 + (draw.chance(10) ? 1 : 0));
        return GradeSplit.underCeiling(rated, goodOrBetter, bad, vocabulary.ceilingPercent(), draw.between(75, 100));
    }

    private double merit(SampleMember member, Draw draw) {
        var own = draw.named(member.recordNumber());
        return own.share() + own.named(String.valueOf(period.year())).share() / 2;
    }
}

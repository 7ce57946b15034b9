package vn.xeploai.gateway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Figures;
import vn.xeploai.gateway.figures.Mark;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.gateway.source.Label;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.platform.problem.Messages;

/** Figures in the words of a scheme: its grades in their order, with labels, tiers and shares. */
final class FiguresAssembly {
    private static final String MEMBER = SubjectKind.MEMBER.name();

    private final Scheme scheme;
    private final UnratedKinds unrated;
    private final Locale locale;

    FiguresAssembly(Scheme scheme, UnratedKinds unrated, Locale locale) {
        this.scheme = scheme;
        this.unrated = unrated;
        this.locale = locale;
    }

    boolean unrated(SubjectKind kind) {
        return unrated.contains(kind);
    }

    MembersResponse members(Figures figures, MemoResponse memo) {
        if (unrated(SubjectKind.MEMBER)) return MembersResponse.unrated(memo);
        return new MembersResponse(figures(MEMBER, figures), provisional(MEMBER, figures), memo);
    }

    OrganisationsResponse organisations(SubjectKind kind, Figures figures) {
        if (unrated(kind)) return OrganisationsResponse.unrated(kind);
        return new OrganisationsResponse(kind, figures(kind.name(), figures), provisional(kind.name(), figures));
    }

    /** @param kind LEADER, COLLECTIVE, OFFICIAL or AGENCY */
    SubjectsResponse subjects(String kind, Figures figures) {
        return new SubjectsResponse(figures(kind, figures), provisional(kind, figures));
    }

    private FiguresResponse figures(String kind, Figures figures) {
        var excellent = count(kind, "EXCELLENT", figures);
        var good = count(kind, "GOOD", figures);
        var goodOrBetter = excellent + good;
        return new FiguresResponse(
                figures.total(),
                figures.rated(),
                Percent.of(figures.rated(), figures.total()),
                figures.exempt(),
                figures.notRated(),
                figures.notReported(),
                reasons(figures),
                grades(kind, figures.grades(), figures.rated()),
                new ShareResponse(goodOrBetter, Percent.of(goodOrBetter, figures.rated())),
                Percent.of(excellent, good),
                Percent.of(excellent, goodOrBetter));
    }

    /** The tier of a grade of that kind of subject; null if the scheme does not have the grade. */
    String tier(SubjectKind kind, String code) {
        return scheme.tier(kind.name(), code);
    }

    private long count(String kind, String tier, Figures figures) {
        return figures.grades().entrySet().stream()
                .filter(count -> tier.equals(scheme.tier(kind, count.getKey().grade())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All grades of the scheme, including those without any subject; then those that were decided outside it. */
    private List<GradeResponse> grades(String kind, SortedMap<Mark, Long> counts, long rated) {
        var labels = new LinkedHashMap<String, Label>();
        scheme.grades(kind).forEach(grade -> labels.put(grade.code(), grade.label()));
        counts.keySet().forEach(mark -> labels.putIfAbsent(mark.grade(), null));
        var grades = new ArrayList<GradeResponse>();
        labels.forEach((code, label) -> grades.add(grade(kind, code, label, counts, rated)));
        return grades;
    }

    private GradeResponse grade(String kind, String code, Label label, SortedMap<Mark, Long> counts, long rated) {
        var count = counts.entrySet().stream()
                .filter(entry -> entry.getKey().grade().equals(code))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new GradeResponse(
                code,
                scheme.tier(kind, code),
                words(label),
                count,
                Percent.of(count, rated),
                distinctions(code, counts, count, rated));
    }

    private static List<DistinctionResponse> distinctions(
            String code, SortedMap<Mark, Long> counts, long ofGrade, long rated) {
        return counts.entrySet().stream()
                .filter(entry ->
                        entry.getKey().grade().equals(code) && entry.getKey().distinction() != null)
                .map(entry -> new DistinctionResponse(
                        entry.getKey().distinction(),
                        entry.getValue(),
                        Percent.of(entry.getValue(), ofGrade),
                        Percent.of(entry.getValue(), rated)))
                .toList();
    }

    private ProvisionalResponse provisional(String kind, Figures figures) {
        if (figures.notReported() == 0) return null;
        var decided = figures.provisional().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new ProvisionalResponse(decided, grades(kind, figures.provisional(), decided));
    }

    private List<ReasonResponse> reasons(Figures figures) {
        return Stream.concat(
                        reasons(ReasonBucket.EXEMPT, figures.exemptReasons()),
                        reasons(ReasonBucket.NOT_RATED, figures.notRatedReasons()))
                .toList();
    }

    private Stream<ReasonResponse> reasons(ReasonBucket bucket, SortedMap<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> new ReasonResponse(count.getKey(), bucket, reason(count.getKey()), count.getValue()));
    }

    private String reason(String code) {
        return scheme.notRatedReasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(Scheme.NotRatedReason::label)
                .findFirst()
                .map(this::words)
                .or(() -> Messages.find("reason." + code, locale, List.of()))
                .orElse(null);
    }

    private String words(Label label) {
        return label == null ? null : label.in(locale);
    }
}

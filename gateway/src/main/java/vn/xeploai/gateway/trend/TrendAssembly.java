package vn.xeploai.gateway.trend;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.xeploai.gateway.figures.Figures;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnitFigures;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.gateway.report.SchemeResponse;
import vn.xeploai.gateway.report.UnratedKindResponse;
import vn.xeploai.gateway.source.Scheme;

/** Makes the figures of a year by tier, with the names that its scheme has for the grades. */
record TrendAssembly(int year, Scheme scheme, UnratedKinds unrated, Locale locale) {
    static final List<String> TIERS = List.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED");
    private static final Set<String> GOOD_OR_BETTER = Set.of("EXCELLENT", "GOOD");

    TrendYearResponse year(UnitFigures total) {
        return new TrendYearResponse(
                year,
                null,
                SchemeResponse.of(scheme),
                UnratedKindResponse.of(unrated, locale),
                figures(SubjectKind.MEMBER, total.of(SubjectKind.MEMBER)),
                SubjectKind.ORGANISATIONS.stream()
                        .map(kind -> new TrendOrganisationsResponse(kind, figures(kind, total.of(kind))))
                        .toList());
    }

    private TrendFiguresResponse figures(SubjectKind kind, Figures figures) {
        if (unrated.contains(kind)) return null;
        var good = count(figures, kind, GOOD_OR_BETTER);
        return new TrendFiguresResponse(
                figures.total(),
                figures.rated(),
                Percent.of(figures.rated(), figures.total()),
                figures.exempt(),
                figures.notRated(),
                figures.notReported(),
                TIERS.stream().map(tier -> tier(kind, tier, figures)).toList(),
                good,
                Percent.of(good, figures.rated()));
    }

    private TrendTierResponse tier(SubjectKind kind, String tier, Figures figures) {
        var count = count(figures, kind, Set.of(tier));
        var grades = scheme.grades(kind.name())
                .filter(grade -> grade.tier().equals(tier))
                .map(TrendAssembly::grade)
                .toList();
        return new TrendTierResponse(tier, grades, count, Percent.of(count, figures.rated()));
    }

    private static TrendGradeResponse grade(Scheme.Grade grade) {
        var label = grade.label();
        return new TrendGradeResponse(
                grade.code(), label == null ? null : label.vi(), label == null ? null : label.en());
    }

    private long count(Figures figures, SubjectKind kind, Set<String> tiers) {
        return figures.grades().entrySet().stream()
                .filter(count -> tiers.contains(
                        String.valueOf(scheme.tier(kind.name(), count.getKey().grade()))))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}

package vn.xeploai.ratings.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scale of points (thang điểm): groups that sum to its maximum, the grade of each band, and the criteria of each annex. */
public record Points(
        @Schema(examples = "V11") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        Severity severity,
        @Schema(examples = "100") int maximum,
        List<Criterion> groups,
        List<PointBand> bands,
        List<CriteriaAnnex> annexes) {

    public boolean checks(SubjectKind kind) {
        return severity != Severity.OFF && subjectKinds.contains(kind);
    }

    public Optional<PointBand> band(Tier tier) {
        return bands.stream().filter(band -> band.tier() == tier).findFirst();
    }

    /**
     * The annex by which a subject is scored, as far as that is certain: the only one of its kind, or the only one that has all the criteria;
     * what authorities have added does not matter.
     *
     * @param scored the codes of criteria, groups among them, for which the subject was given points
     */
    public Optional<CriteriaAnnex> annexOf(SubjectKind kind, Set<String> scored) {
        var ofKind = annexes.stream()
                .filter(annex -> annex.subjectKinds().contains(kind))
                .toList();
        if (ofKind.size() == 1) return Optional.of(ofKind.get(0));
        var known = codes(kind);
        var own = scored.stream().filter(known::contains).collect(Collectors.toSet());
        var fitting =
                ofKind.stream().filter(annex -> annex.codes().containsAll(own)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The codes of all groups, and of all criteria of the annexes by which subjects of that kind are scored. */
    Set<String> codes(SubjectKind kind) {
        var ofAnnexes = annexes.stream()
                .filter(annex -> annex.subjectKinds().contains(kind))
                .flatMap(annex -> annex.codes().stream());
        return Stream.concat(groups.stream().flatMap(Criterion::codes), ofAnnexes)
                .collect(Collectors.toSet());
    }

    /** The codes of all groups and criteria. */
    public Set<String> codes() {
        var ofAnnexes = annexes.stream().flatMap(annex -> annex.codes().stream());
        return Stream.concat(groups.stream().flatMap(Criterion::codes), ofAnnexes)
                .collect(Collectors.toSet());
    }

    public Optional<CriteriaAnnex> annex(String code) {
        return annexes.stream().filter(annex -> annex.code().equals(code)).findFirst();
    }

    public List<String> annexCodes() {
        return annexes.stream().map(CriteriaAnnex::code).toList();
    }

    /**
     * The points of a grade.
     *
     * @param from the least, inclusively
     * @param below the first that is too much; null in the best band, which ends with the maximum
     */
    public record PointBand(
            Tier tier,
            @Schema(examples = "70") BigDecimal from,
            @Schema(nullable = true, examples = "90", description = "Exclusive; null in the best band")
                    BigDecimal below) {

        public boolean holds(BigDecimal points) {
            return points.compareTo(from) >= 0 && (below == null || points.compareTo(below) < 0);
        }
    }

    /** The criteria (phụ lục) by which some subjects are scored. */
    public record CriteriaAnnex(
            @Schema(examples = "PHU_LUC_3") String code,
            Label label,
            LegalBasis legalBasis,
            List<SubjectKind> subjectKinds,
            List<Criterion> groups) {
        /** Of its groups and all criteria within them. */
        public Set<String> codes() {
            return groups.stream().flatMap(Criterion::codes).collect(Collectors.toSet());
        }
    }

    /**
     * A group of criteria, or one criterion of it.
     *
     * @param maximum points; null where the central text does not divide them, which local documents do
     * @param fact the fact that holds the points of this group; null for what is not tested by itself
     */
    public record Criterion(
            @Schema(examples = "GENERAL") String code,
            Label label,
            @Schema(nullable = true, examples = "30", description = "null: not divided by the central text")
                    Integer maximum,
            @Schema(nullable = true) Fact fact,
            @Schema(nullable = true) List<Criterion> children) {
        Stream<String> codes() {
            var below = children == null ? Stream.<Criterion>empty() : children.stream();
            return Stream.concat(Stream.of(code), below.flatMap(Criterion::codes));
        }
    }
}

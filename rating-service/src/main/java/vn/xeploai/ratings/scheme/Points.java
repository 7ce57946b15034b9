package vn.xeploai.ratings.scheme;

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
     * The annex by which a subject is scored, as far as that is certain: the only one of its kind, or the only one that has all the criteria.
     *
     * @param scored the codes of criteria, groups among them, for which the subject was given points
     */
    public Optional<CriteriaAnnex> annexOf(SubjectKind kind, Set<String> scored) {
        var ofKind = annexes.stream()
                .filter(annex -> annex.subjectKinds().contains(kind))
                .toList();
        if (ofKind.size() == 1) return Optional.of(ofKind.get(0));
        var fitting = ofKind.stream()
                .filter(annex -> annex.codes().containsAll(scored))
                .toList();
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

    public Optional<CriteriaAnnex> annex(String code) {
        return annexes.stream().filter(annex -> annex.code().equals(code)).findFirst();
    }
}

package vn.xeploai.ratings.scheme;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scale of points (thang điểm): groups that sum to its maximum, the grade of each band, and the criteria of each annex. */
public record Points(
        @Schema(examples = "V11") String id,
        List<SubjectKind> subjectKinds,
        LegalBasis legalBasis,
        Certainty certainty,
        RuleSeverity severity,
        @Schema(examples = "100") int maximum,
        List<Criterion> groups,
        List<PointBand> bands,
        List<CriteriaAnnex> annexes) {

    public boolean checks(SubjectKind kind) {
        return severity != RuleSeverity.OFF && subjectKinds.contains(kind);
    }

    public Optional<PointBand> band(Tier tier) {
        return bands.stream().filter(band -> band.tier() == tier).findFirst();
    }

    public Optional<CriteriaAnnex> annex(String code) {
        return annexes.stream().filter(annex -> annex.code().equals(code)).findFirst();
    }
}

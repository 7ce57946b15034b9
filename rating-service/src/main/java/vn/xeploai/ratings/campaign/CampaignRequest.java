package vn.xeploai.ratings.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** The plan of a campaign. */
public record CampaignRequest(
        @NotNull Period period,
        @NotNull Track track,
        @NotNull @ByCode("unit") UUID rootUnitId,
        @Schema(
                        description =
                                "The id of the scheme; without it, the one that is not `onRequest`. Named where only some subjects have"
                                        + " rules of their own, as viên chức since 2026",
                        examples = "S2026V")
                @Size(max = 20)
                String scheme,
        @Schema(description = "Without it, all kinds of the scheme") @Size(min = 1, max = 50)
                List<@NotNull SubjectKind> subjectKinds,
        @Schema(description = "The day of the roster; without it, the last day of the period", examples = "2022-12-31")
                LocalDate rosterOn,
        @OneLine @Size(max = 300) @Schema(examples = "Xếp loại năm 2022, Đảng bộ quận Ô Môn") String name)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return period == null ? rosterOn : rosterDay();
    }

    /** In the order of the scheme, each once. */
    public List<SubjectKind> subjectKindsOf(Scheme scheme) {
        if (subjectKinds == null) return scheme.subjectKinds();
        return scheme.subjectKinds().stream().filter(subjectKinds::contains).toList();
    }

    public LocalDate rosterDay() {
        return rosterOn == null ? period.lastDay() : rosterOn;
    }
}

package vn.xeploai.gateway.report;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.platform.problem.Messages;

@Schema(
        description =
                "A kind of subjects that exist here but are rated by no campaign: its figures are null, which is not zero")
public record UnratedKindResponse(
        SubjectKind kind,
        UnratedReason reason,
        @Schema(examples = "Không đợt xếp loại nào của kỳ tại đây xếp loại đối tượng: Chi bộ trực thuộc.")
                String explanation) {

    public static List<UnratedKindResponse> of(UnratedKinds unrated, Locale locale) {
        return unrated.all().stream().map(kind -> of(kind, locale)).toList();
    }

    private static UnratedKindResponse of(SubjectKind kind, Locale locale) {
        var name = Messages.find("kind." + kind, locale, List.of()).orElseThrow();
        var words = Messages.find("unrated." + UnratedReason.RATED_BY_NO_CAMPAIGN, locale, List.of(name));
        return new UnratedKindResponse(kind, UnratedReason.RATED_BY_NO_CAMPAIGN, words.orElseThrow());
    }
}

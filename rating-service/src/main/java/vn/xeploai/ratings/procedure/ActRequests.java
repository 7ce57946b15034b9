package vn.xeploai.ratings.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.DocumentScope;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.scheme.Step;

/** What callers send for acts on one rating: each act has a form of its own, and becomes an {@link ActCommand}. */
final class ActRequests {
    private ActRequests() {}

    record SelfRatingRequest(
            @Schema(description = "Of an organisation that rates itself: itself. Of a member: left out") @ByCode("unit")
                    UUID actingUnitId,
            @NotBlank @Schema(examples = "HTTNV") String grade,
            @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
            @Size(max = 4000) @Schema(examples = "Hoàn thành các chỉ tiêu được giao; còn chậm một báo cáo.")
                    String comment,
            @Valid Document document)
            implements DocumentScope {
        ActCommand command(UUID ratingId) {
            var statement = new Statement(grade, points, null, null, comment);
            return ActCommand.of(
                    RatingAct.SELF_RATING,
                    actingUnitId,
                    ActCommand.Terms.of(null, document),
                    ActCommand.Item.of(ratingId, statement));
        }
    }

    record ReturnRequest(
            @NotNull @ByCode("unit") UUID actingUnitId,
            @NotNull @Schema(description = "The step that is to be done again") Step to,
            @NotBlank @Size(max = 1000) @Schema(examples = "Thiếu nhận xét của chi ủy nơi cư trú") String reason,
            @Valid Document document)
            implements DocumentScope {
        ActCommand command(UUID ratingId) {
            var terms = new ActCommand.Terms(reason, null, to, null, document);
            return ActCommand.of(RatingAct.RETURN, actingUnitId, terms, ActCommand.Item.of(ratingId, Statement.NONE));
        }
    }

    record HoldRequest(
            @NotNull @ByCode("unit") UUID actingUnitId,
            @NotBlank @Size(max = 200) @Schema(description = "Which complaint", examples = "Đơn số 12 ngày 03/12/2022")
                    String complaint,
            @NotBlank @Size(max = 1000) @Schema(examples = "Đơn phản ánh về tinh thần trách nhiệm, đang xác minh")
                    String reason,
            @Valid Document document)
            implements DocumentScope {
        ActCommand command(UUID ratingId) {
            var terms = new ActCommand.Terms(reason, complaint, null, null, document);
            return ActCommand.of(RatingAct.HOLD, actingUnitId, terms, ActCommand.Item.of(ratingId, Statement.NONE));
        }
    }

    record ReleaseRequest(
            @NotNull @ByCode("unit") UUID actingUnitId,
            @NotBlank @Size(max = 1000) @Schema(examples = "Đã xác minh, nội dung đơn không đúng") String reason,
            @Valid Document document)
            implements DocumentScope {
        ActCommand command(UUID ratingId) {
            return ActCommand.of(
                    RatingAct.RELEASE,
                    actingUnitId,
                    ActCommand.Terms.of(reason, document),
                    ActCommand.Item.of(ratingId, Statement.NONE));
        }
    }

    record NotRatedRequest(
            @NotBlank @Schema(description = "One of the scheme's reasons", examples = "ABSENT") String notRatedReason,
            @Size(max = 1000) @Schema(examples = "Đi công tác nước ngoài đến tháng 02/2023") String reason,
            @Valid Document document,
            @NotNull @Schema(description = "The unit that records it") @ByCode("unit") UUID actingUnitId)
            implements DocumentScope {
        ActCommand command(UUID ratingId) {
            var item = new ActCommand.Item(ratingId, Statement.NONE, reason, notRatedReason, null);
            return ActCommand.of(RatingAct.NOT_RATED, actingUnitId, ActCommand.Terms.of(null, document), item);
        }
    }

    record GiveOpinionRequest(
            @NotNull @Schema(description = "Who gives it") @ByCode("unit") UUID actingUnitId,
            @NotNull OpinionKind kind,
            @Schema(examples = "HTTNV") String grade,
            @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
            @Valid Statement.Votes votes,
            @Valid Statement.Ballot ballot,
            @Size(max = 4000) String comment,
            @Valid Document document)
            implements DocumentScope {
        ActCommand command(UUID ratingId) {
            var statement = new Statement(grade, points, votes, ballot, comment);
            return ActCommand.of(
                    RatingAct.OPINION,
                    actingUnitId,
                    new ActCommand.Terms(null, null, null, kind, document),
                    ActCommand.Item.of(ratingId, statement));
        }
    }

    /** A proposal or an endorsement. */
    record StepRequest(
            @NotNull @ByCode("unit") UUID actingUnitId,
            @NotBlank @Schema(examples = "HTTNV") String grade,
            @Size(max = 100) List<@NotNull @Valid CriterionPoints> points,
            @Valid Statement.Votes votes,
            @Valid Statement.Ballot ballot,
            @Size(max = 4000) String comment,
            @Size(max = 1000) @Schema(description = "Needed where a step before it is left out") String reason,
            @Valid Document document)
            implements DocumentScope {
        ActCommand command(RatingAct act, UUID ratingId) {
            var statement = new Statement(grade, points, votes, ballot, comment);
            return ActCommand.of(
                    act, actingUnitId, ActCommand.Terms.of(reason, document), ActCommand.Item.of(ratingId, statement));
        }
    }

    /** Public, since Jdbi binds the methods of public types only. */
    public record AskOpinionRequest(
            @NotNull @ByCode("unit") UUID actingUnitId,
            @NotNull @Schema(description = "The unit that is asked; it need not be in the campaign") @ByCode("unit")
                    UUID unitId,
            @NotNull OpinionKind kind,
            @Size(max = 1000) @Schema(examples = "Đề nghị nhận xét đảng viên nơi cư trú năm 2022") String note,
            @Valid Document document)
            implements DocumentScope {}
}

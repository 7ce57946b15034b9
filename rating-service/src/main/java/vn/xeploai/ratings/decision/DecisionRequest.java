package vn.xeploai.ratings.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;
import vn.xeploai.ratings.rating.DecisionDocument;
import vn.xeploai.ratings.rating.DecisionOrigin;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Subject;

record DecisionRequest(
        @NotNull UUID campaignId,
        @OneLine @NotBlank @Size(max = 100) @Schema(examples = "158-QĐ/QU") String number,
        @NotNull @Schema(examples = "2022-12-28") LocalDate date,
        @NotNull @Schema(description = "The body that decides, as the unit whose committee it is") @ByCode("unit")
                UUID decidingUnitId,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "T/M Ban Thường vụ, Phó Bí thư") String signer,
        @OneLine @Size(max = 500) @Schema(examples = "Quyết định xếp loại chất lượng năm 2022") String title,
        @Schema(description = "Without it, `SYSTEM`") DecisionOrigin origin,
        @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid Item> items)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return date;
    }

    DecisionRequest {
        number = number == null ? null : number.strip();
        origin = origin == null ? DecisionOrigin.SYSTEM : origin;
    }

    /** Whether a breach of a rule refuses it; otherwise it is a finding. */
    boolean refusable() {
        return origin == DecisionOrigin.SYSTEM;
    }

    Document document() {
        return new Document(number, date, decidingUnitId.toString(), title);
    }

    DecisionDocument document(UUID id) {
        return new DecisionDocument(id, campaignId, number, date, decidingUnitId, signer, title, origin, items.size());
    }

    /**
     * The ratings whose assessment may depend on where a unit came from: those of lines that do not name a person.
     *
     * @param ratings of each line; null if the campaign has no such subject
     */
    Set<UUID> organisations(List<UUID> ratings) {
        return IntStream.range(0, ratings.size())
                .filter(at -> ratings.get(at) != null && !items.get(at).namesPerson())
                .mapToObj(ratings::get)
                .collect(Collectors.toSet());
    }

    /** One line of a document's list: a subject, and what is concluded about it. */
    @Schema(name = "DecisionItemRequest")
    record Item(
            @Schema(description = "Either this or `subject`") UUID ratingId,
            @Valid Subject subject,
            @Schema(description = "One of `grade`, `notRatedReason`, `cancel`", examples = "HTTNV") String grade,
            @Schema(examples = "EXEMPT_FROM_ACTIVITY") String notRatedReason,
            @Schema(description = "The current decision was wrong; the subject is to be rated again") Boolean cancel,
            @Schema(examples = "TIEU_BIEU") String distinction,
            @Size(max = 1000)
                    @Schema(
                            description =
                                    "Needed where the line changes or cancels what is published, and where steps are skipped that the scheme requires",
                            examples = "Giải quyết khiếu nại")
                    String reason,
            @Schema(description = "The current decision that this one replaces") UUID replaces) {

        boolean namesOne() {
            return (ratingId == null) != (subject == null);
        }

        boolean namesPerson() {
            return subject != null && subject.kind().person();
        }

        /** The field that names it. */
        String place() {
            return subject == null ? "ratingId" : "subject";
        }

        boolean concludesOne() {
            return Stream.of(grade != null, notRatedReason != null, cancels())
                            .filter(given -> given)
                            .count()
                    == 1;
        }

        boolean givesReason() {
            return reason != null && !reason.isBlank();
        }

        boolean cancels() {
            return Boolean.TRUE.equals(cancel);
        }

        RatingState state() {
            if (cancels()) return RatingState.CANCELLED;
            return grade != null ? RatingState.DECIDED : RatingState.NOT_RATED;
        }
    }
}

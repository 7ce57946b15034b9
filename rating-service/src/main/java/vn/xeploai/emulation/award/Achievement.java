package vn.xeploai.emulation.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a form of commendation rewards; one achievement is rewarded once.
 *
 * @param id of the rating or the initiative; null for an event
 * @param event what it is called; null for the others
 */
public record Achievement(
        @NotNull AchievementKind kind,
        @Schema(nullable = true, description = "The rating or the initiative; null for an event") UUID id,
        @Size(max = 300)
                @Schema(
                        nullable = true,
                        description = "The event, without names of persons; null for the others",
                        examples = "Phòng, chống bão số 3 năm 2024")
                String event) {
    /** What it is. */
    public enum AchievementKind {
        /** Kết quả xếp loại. */
        RATING,
        /** Sáng kiến, đề tài, đề án. */
        INITIATIVE,
        /** Thành tích đột xuất, chuyên đề. */
        EVENT
    }

    /** Whether it names what its kind asks for, and nothing else. */
    @JsonIgnore
    boolean isComplete() {
        var named = event != null && !event.isBlank();
        return kind == AchievementKind.EVENT ? named && id == null : id != null && event == null;
    }
}

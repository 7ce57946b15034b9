package vn.xeploai.members.post;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.catalogue.PostCategory;
import vn.xeploai.members.catalogue.PostSide;

@Schema(description = "A post that a member holds; `validTo` is exclusive")
public record PostResponse(
        UUID id,
        PostSide side,
        @Schema(examples = "Bí thư chi bộ") String title,
        boolean leader,
        @Schema(nullable = true) PostCategory category,
        @Schema(nullable = true, examples = "CELL_SECRETARY") String office,
        @Schema(nullable = true) UUID unitId,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo) {

    static PostResponse of(Post post) {
        var request = post.request();
        return new PostResponse(
                post.id(),
                request.side(),
                request.title(),
                request.leader(),
                request.category(),
                request.office(),
                request.unitId(),
                post.validity().from(),
                post.validity().to());
    }
}

package vn.xeploai.members.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;

@Schema(description = "Posts of many members to record in one act, all of them or none")
record RecordPostsRequest(
        @Valid Document document, @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid MemberPost> posts) {

    List<UUID> members() {
        return posts.stream().map(MemberPost::memberId).distinct().toList();
    }

    List<UUID> units() {
        return posts.stream()
                .flatMap(row -> Stream.ofNullable(row.post().unitId()))
                .distinct()
                .toList();
    }

    record MemberPost(@NotNull @ByCode("member") UUID memberId, @NotNull @Valid PostRequest post) {}
}

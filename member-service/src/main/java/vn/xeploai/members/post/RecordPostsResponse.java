package vn.xeploai.members.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The posts that were recorded, in the order of the request")
record RecordPostsResponse(Instant recordedAt, List<RecordedPost> posts) {
    record RecordedPost(UUID memberId, PostResponse post) {}
}

package vn.xeploai.members.post;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members/posts")
@Tag(name = "members", description = "Đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class PostManyResource {
    private final PostService posts;

    PostManyResource(PostService posts) {
        this.posts = posts;
    }

    @POST
    @Operation(
            operationId = "recordPosts",
            summary = "Ghi chức vụ của nhiều đảng viên",
            description =
                    "Records 1 to 1,000 posts in one act, all or none, with the checks of single posts; each fault names its row.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future member-not-found post-unit-unknown "
                    + "post-office-unknown post-office-mismatch period-reversed")
    public RecordPostsResponse record(@NotNull RecordPostsRequest request) {
        return posts.recordMany(request);
    }
}

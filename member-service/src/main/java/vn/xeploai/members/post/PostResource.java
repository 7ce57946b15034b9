package vn.xeploai.members.post;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;

@Path("/members/{id}/posts")
@Tag(name = "members", description = "Đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class PostResource {
    private final PostService posts;

    PostResource(PostService posts) {
        this.posts = posts;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = PostResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordPost",
            summary = "Ghi chức vụ",
            description = "Records that the member holds a post on some days. Several may be held at once.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future member-not-found post-unit-unknown "
                    + "post-office-unknown post-office-mismatch period-reversed")
    public PostResponse record(@ByCode("member") @RestPath UUID id, @NotNull RecordPostRequest request) {
        return posts.record(id, request);
    }

    @POST
    @Path("/{postId}/end")
    @Operation(
            operationId = "endPost",
            summary = "Thôi giữ chức vụ",
            description = "Records the first day on which the post is no longer held.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future member-not-found post-not-found "
                    + "post-already-ended period-reversed")
    public PostResponse end(
            @ByCode("member") @RestPath UUID id, @RestPath UUID postId, @NotNull EndPostRequest request) {
        return posts.end(id, postId, request);
    }
}

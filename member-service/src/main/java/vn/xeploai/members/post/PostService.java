package vn.xeploai.members.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogues;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.unit.UnitExcerpt;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.platform.problem.Refusals;

/** Posts (chức vụ) of the Party, the State and mass organisations. */
@ApplicationScoped
public class PostService {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final UnitRegister units;
    private final PostRepository posts;
    private final Catalogue catalogue;

    PostService(Acts acts, MemberAnchor anchor, UnitRegister units, PostRepository posts, Catalogues catalogues) {
        this.acts = acts;
        this.anchor = anchor;
        this.units = units;
        this.posts = posts;
        this.catalogue = catalogues.current();
    }

    @WritesAct
    PostResponse record(UUID memberId, RecordPostRequest request) {
        anchor.lock(memberId);
        var unitId = request.post().unitId();
        var named = units.excerpt(List.of(), unitId == null ? List.of() : List.of(unitId));
        return record(memberId, request.post(), named, acts.stampPast(request.document()));
    }

    @WritesAct
    RecordPostsResponse recordMany(RecordPostsRequest request) {
        var known = anchor.lock(request.members());
        var named = units.excerpt(List.of(), request.units());
        var act = acts.stampPast(request.document());
        var recorded = Refusals.ofRows("posts", request.posts(), row -> {
            known.require(row.memberId());
            var post = record(row.memberId(), row.post(), named, act);
            return new RecordPostsResponse.RecordedPost(row.memberId(), post);
        });
        return new RecordPostsResponse(act.recordedAt(), recorded);
    }

    private PostResponse record(UUID memberId, PostRequest request, UnitExcerpt named, Act act) {
        if (request.unitId() != null && !named.contains(request.unitId())) {
            throw PostRefusal.unitUnknown(request.unitId()).at("post.unitId");
        }
        var post = new Post(memberId, completed(request), request.validity(), act);
        posts.put(post, act);
        return PostResponse.of(post);
    }

    private PostRequest completed(PostRequest request) {
        try {
            return PostRule.completed(request, catalogue);
        } catch (Refusal refusal) {
            throw refusal.within("post");
        }
    }

    /** The posts that are recorded now, by member. */
    public Map<UUID, List<PostRequest>> current(Collection<UUID> members) {
        return posts.list("memberId in ?1 and recordedTo is null", members).stream()
                .collect(Collectors.groupingBy(Post::memberId, Collectors.mapping(Post::request, Collectors.toList())));
    }

    /**
     * The posts of a new member, each with the category of its office.
     *
     * @throws Refusal 422 {@code post-office-unknown}, {@code post-office-mismatch} with the fields of all of them
     */
    public List<PostRequest> completed(List<PostRequest> requests) {
        return Refusals.ofRows("posts", requests, request -> PostRule.completed(request, catalogue));
    }

    /** Records a post of a new member; written with the act's other rows. */
    public void begin(UUID memberId, PostRequest request, Act act) {
        posts.persist(new Post(memberId, request, request.validity(), act));
    }

    @WritesAct
    PostResponse end(UUID memberId, UUID postId, EndPostRequest request) {
        anchor.lock(memberId);
        var held = posts.findCurrent(memberId, postId).orElseThrow(() -> PostRefusal.notFound(postId));
        held.requireEndsAfter(request.to());
        var act = acts.stampPast(request.document());
        var ended = held.during(new Validity(held.validity().from(), request.to()), act);
        posts.close(held, act);
        posts.put(ended, act);
        return PostResponse.of(ended);
    }
}

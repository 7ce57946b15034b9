package vn.xeploai.members.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.members.timeline.TimelineRepository;

@ApplicationScoped
class PostRepository implements TimelineRepository<Post> {
    /** Several posts may be held at once, so a post replaces no other. */
    @Override
    public List<Post> currentOfSameSubject(Post post) {
        return List.of();
    }

    Optional<Post> findCurrent(UUID memberId, UUID postId) {
        return find("id = ?1 and memberId = ?2 and recordedTo is null", postId, memberId)
                .firstResultOptional();
    }
}

package vn.xeploai.members.post;

import vn.xeploai.members.catalogue.Catalogue;

/** Whether a post agrees with the office that it names. */
final class PostRule {
    private PostRule() {}

    /**
     * The post with the category of its office.
     *
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code post-office-unknown}, {@code post-office-mismatch} at the field
     */
    static PostRequest completed(PostRequest post, Catalogue catalogue) {
        if (post.office() == null) return post;
        var office = catalogue.office(post.office()).orElseThrow(() -> PostRefusal.officeUnknown(post.office()));
        if (office.side() != post.side()) throw PostRefusal.officeMismatch(office, "side", office.side());
        if (office.category() == null) return post;
        if (post.category() != null && post.category() != office.category())
            throw PostRefusal.officeMismatch(office, "category", office.category());
        return post.withCategory(office.category());
    }
}

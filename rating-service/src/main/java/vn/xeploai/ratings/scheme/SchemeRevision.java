package vn.xeploai.ratings.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the exact rules. */
public record SchemeRevision(@Schema(examples = "P2019") String id, @Schema(examples = "1") int revision) {
    public static SchemeRevision of(Scheme scheme) {
        return new SchemeRevision(scheme.id(), scheme.revision());
    }
}

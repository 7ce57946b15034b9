package vn.xeploai.gateway.figures;

import java.util.Set;

/**
 * The kinds of subjects that exist in a place and that none of its campaigns rates: their figures are unknown, which is not zero. A place
 * without any campaign has none of them: there everybody is not reported.
 *
 * @param all in the order of the kinds
 * @param below those that exist below the unit itself
 */
public record UnratedKinds(Set<SubjectKind> all, Set<SubjectKind> below) {
    public static final UnratedKinds NONE = new UnratedKinds(Set.of(), Set.of());

    public boolean contains(SubjectKind kind) {
        return all.contains(kind);
    }
}

package vn.xeploai.standalone.sample;

import java.util.List;

/**
 * What a round says of leading collectives and leaders.
 *
 * @param submissions what the root itself reports upward
 */
record PostPapers(List<SamplePaper> papers, List<SampleSubmission> submissions) {
    static final PostPapers NONE = new PostPapers(List.of(), List.of());
}

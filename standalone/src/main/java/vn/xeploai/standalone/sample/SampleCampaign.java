package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A round of ratings of one year: of a district, or of a ward since there are no districts.
 *
 * @param kinds what is rated
 * @param communePapers of the communes' committees, on members, cells and sectional committees
 * @param districtPaper of the district's standing committee, on the communes' organisations; null where there is no district
 * @param posts on leading collectives and leaders
 */
record SampleCampaign(
        SampleUnit root,
        int year,
        RatedKinds kinds,
        String name,
        List<SamplePaper> communePapers,
        SamplePaper districtPaper,
        PostPapers posts,
        List<SampleSubmission> submissions) {

    /** The same round, if it rates those who lead too. */
    SampleCampaign with(PostPapers onPosts) {
        return new SampleCampaign(
                root, year, RatedKinds.WITH_LEADERS, name, communePapers, districtPaper, onPosts, submissions);
    }

    /** In the order in which they were issued. */
    List<SamplePaper> papers() {
        var papers = new ArrayList<>(communePapers);
        if (districtPaper != null) papers.add(districtPaper);
        papers.addAll(posts.papers());
        return papers;
    }

    /** Of the communes, and of the root itself. */
    List<SampleSubmission> reports() {
        return Stream.concat(submissions.stream(), posts.submissions().stream()).toList();
    }

    /** Rounds of what has ended since are over. */
    boolean over() {
        return root.kind() == UnitKind.DISTRICT_COMMITTEE;
    }
}

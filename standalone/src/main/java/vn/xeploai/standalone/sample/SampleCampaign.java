package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A round of ratings of one year: of a district, or of a ward since there are no districts.
 *
 * @param communePapers of the communes' committees, on members, cells and sectional committees
 * @param districtPaper of the district's standing committee, on the communes' organisations; null where there is no district
 */
record SampleCampaign(
        SampleUnit root,
        int year,
        String name,
        List<SamplePaper> communePapers,
        SamplePaper districtPaper,
        List<SampleSubmission> submissions) {

    /** In the order in which they were issued. */
    List<SamplePaper> papers() {
        var papers = new ArrayList<>(communePapers);
        if (districtPaper != null) papers.add(districtPaper);
        return papers;
    }

    /** Rounds of what has ended since are over. */
    boolean over() {
        return districtPaper != null;
    }
}

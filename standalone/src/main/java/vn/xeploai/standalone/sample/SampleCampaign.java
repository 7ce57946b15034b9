package vn.xeploai.standalone.sample;

import java.util.List;

/**
 * A district's round of ratings of one year.
 *
 * @param communePapers of the communes' committees, on members, cells and sectional committees
 * @param districtPaper of the district's standing committee, on the communes' organisations
 */
record SampleCampaign(
        SampleUnit district,
        int year,
        String name,
        List<SamplePaper> communePapers,
        SamplePaper districtPaper,
        List<SampleSubmission> submissions) {}

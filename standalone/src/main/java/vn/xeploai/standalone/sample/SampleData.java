package vn.xeploai.standalone.sample;

import java.util.List;

/**
 * The whole sample: what is known, filled up with invented people and ratings. The same facts and seed give the same sample.
 *
 * @param units as they stood before the reform, parents before children
 * @param members with the cells in which they were before the reform
 * @param campaigns those before the reform and those after it
 */
record SampleData(
        SampleFacts facts,
        List<SampleUnit> units,
        List<SampleMember> members,
        List<SampleCampaign> campaigns,
        Reform reform,
        List<Appointment> appointments) {

    static SampleData generate() {
        return generate(FactsReader.read());
    }

    static SampleData generate(SampleFacts facts) {
        return new SampleMaker(facts).make();
    }

    /** Those who belong to a cell on some day before the reform. */
    List<SampleMember> firstMembers() {
        return members.stream()
                .filter(member -> member.memberFrom().isBefore(reform.effectiveOn()))
                .toList();
    }

    /** Those who were admitted since. */
    List<SampleMember> laterMembers() {
        return members.stream()
                .filter(member -> !member.memberFrom().isBefore(reform.effectiveOn()))
                .toList();
    }

    List<SampleCampaign> firstCampaigns() {
        return campaigns.stream().filter(SampleCampaign::over).toList();
    }

    List<SampleCampaign> laterCampaigns() {
        return campaigns.stream().filter(campaign -> !campaign.over()).toList();
    }
}

package vn.xeploai.standalone.sample;

import java.util.List;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Post.Holder;
import vn.xeploai.standalone.province.Unit;

/**
 * The whole sample: published facts, completed with invented people and ratings. The same facts and seed give the same sample.
 *
 * @param units before the reform, parents before children
 * @param members with their cells before the reform
 * @param campaigns those before the reform and those after it
 * @param appointments to posts in the units that the reform founded
 * @param records what is recorded beside members and ratings, in groups that do not depend on each other
 */
record SampleData(
        SampleFacts facts,
        List<Unit> units,
        List<Member> members,
        List<Campaign> campaigns,
        Reform reform,
        List<Holder> appointments,
        List<List<Entry>> records) {

    static SampleData generate() {
        return generate(SampleFacts.read());
    }

    static SampleData generate(SampleFacts facts) {
        return new SampleMaker(facts).make();
    }

    /** Those who belong to a cell on some day before the reform. */
    List<Member> firstMembers() {
        return members.stream().filter(this::isFirst).toList();
    }

    /** Those who were admitted since. */
    List<Member> laterMembers() {
        return members.stream().filter(member -> !isFirst(member)).toList();
    }

    private boolean isFirst(Member member) {
        return member.memberFrom().isBefore(reform.decision().effectiveOn());
    }

    /** Those of the districts, which the reform ended. */
    List<Campaign> firstCampaigns() {
        return campaigns.stream().filter(Campaign::closed).toList();
    }

    List<Campaign> laterCampaigns() {
        return campaigns.stream().filter(campaign -> !campaign.closed()).toList();
    }
}

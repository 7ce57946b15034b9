package vn.xeploai.ratings.rating;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.roster.CampaignUnit;
import vn.xeploai.ratings.roster.RatingSuccessor;

/** Transfers holds to the ratings that succeed others when a campaign is handed over. */
@Singleton
public class HoldTransfer {
    private final HoldTransferSql sql;

    HoldTransfer(HoldTransferSql sql) {
        this.sql = sql;
    }

    /**
     * A hold is transferred whatever the succeeding rating has been through; where that one is decided already, its grade counts and is
     * contested.
     *
     * @return the units of the ratings whose states have changed
     */
    public Set<CampaignUnit> transfer(List<RatingSuccessor> successors, Act act) {
        var ratings = successors.stream().map(RatingSuccessor::ratingId).toArray(UUID[]::new);
        var heirs = successors.stream().map(RatingSuccessor::successorId).toArray(UUID[]::new);
        sql.addSteps(ratings, heirs, act);
        return sql.updateStates(heirs, act);
    }
}

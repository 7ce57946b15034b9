package vn.xeploai.gateway.review;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.review.AwardsResponse.AwardShare;
import vn.xeploai.gateway.source.AwardFigures.Figures;
import vn.xeploai.gateway.source.AwardFigures.Share;

/** Adds up the awards of one unit in several campaigns. */
final class AwardAssembly {
    private AwardAssembly() {}

    /** By title; null if nothing is recorded. */
    static List<AwardsResponse> sum(Stream<Figures> figures) {
        var sums = new TreeMap<String, AwardsResponse>();
        figures.map(AwardAssembly::response).forEach(one -> sums.merge(one.title(), one, AwardAssembly::plus));
        return sums.isEmpty() ? null : List.copyOf(sums.values());
    }

    private static AwardsResponse response(Figures one) {
        return new AwardsResponse(
                one.title(),
                one.kind(),
                one.object(),
                one.registered(),
                one.nominated(),
                one.passed(),
                one.awarded(),
                one.revoked(),
                share(one.share(), one.awarded()));
    }

    private static AwardShare share(Share share, Long awarded) {
        return share == null ? null : share(share.percent(), share.base(), awarded);
    }

    private static AwardShare share(int percent, Long base, Long awarded) {
        return new AwardShare(percent, base, base == null || awarded == null ? null : Percent.of(awarded, base));
    }

    private static AwardsResponse plus(AwardsResponse one, AwardsResponse other) {
        var awarded = plus(one.awarded(), other.awarded());
        return new AwardsResponse(
                one.title(),
                one.kind(),
                one.object(),
                plus(one.registered(), other.registered()),
                plus(one.nominated(), other.nominated()),
                plus(one.passed(), other.passed()),
                awarded,
                plus(one.revoked(), other.revoked()),
                plus(one.share(), other.share(), awarded));
    }

    private static AwardShare plus(AwardShare one, AwardShare other, Long awarded) {
        if (one == null || other == null) return one == null ? other : one;
        return share(one.percent(), plus(one.base(), other.base()), awarded);
    }

    /** What one campaign has recorded is known, though another has recorded nothing. */
    private static Long plus(Long one, Long other) {
        if (one == null || other == null) return one == null ? other : one;
        return one + other;
    }
}

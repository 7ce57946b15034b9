package vn.xeploai.gateway.testing;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

/** What rating-service's rules say of quận Ô Môn in 2022. */
public final class Rules {
    private Rules() {}

    /** An excess in one ward and in the sum of both; three findings, of which two are shown. */
    public static void teach() {
        teachQuotas(Siblings.json("quotas.json"));
        teachFindings(Siblings.json("findings-summary.json"));
    }

    public static void teachQuotas(ResponseDefinitionBuilder answer) {
        Siblings.ratings().stubFor(Siblings.read("/quotas").willReturn(answer));
    }

    public static void teachFindings(ResponseDefinitionBuilder answer) {
        Siblings.ratings().stubFor(Siblings.read("/findings/summary").willReturn(answer));
    }
}

package vn.xeploai.gateway.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

/** What rating-service's rules say of quận Ô Môn in 2022. */
public final class Rules {
    private Rules() {}

    /** An excess in one ward and in the sum of both; three findings, of which two are shown; and who they are about. */
    public static void teach() {
        teachNames();
        teachQuotas(Siblings.json("quotas.json"));
        teachFindings(Siblings.json("findings-summary.json"));
    }

    private static void teachNames() {
        Siblings.members()
                .stubFor(
                        get(urlPathMatching("/api/v1/members/[0-9a-f-]{36}"))
                                .willReturn(
                                        Siblings.answer(
                                                """
                                {"id": "{{request.path.[3]}}", "fullName": "Nguyễn Văn An", "birthDate": "1985-03-21"}""")));
        Siblings.members()
                .stubFor(Siblings.read("/units/" + Siblings.CELL)
                        .willReturn(Siblings.answer(Siblings.text("ward.json")
                                .replace(Siblings.THOI_LONG, Siblings.CELL)
                                .replace("Đảng bộ phường Thới Long", "Chi bộ khu vực Thới Hòa A"))));
    }

    public static void teachQuotas(ResponseDefinitionBuilder answer) {
        Siblings.ratings().stubFor(Siblings.read("/quotas").willReturn(answer));
    }

    public static void teachFindings(ResponseDefinitionBuilder answer) {
        Siblings.ratings().stubFor(Siblings.read("/findings/summary").willReturn(answer));
    }
}

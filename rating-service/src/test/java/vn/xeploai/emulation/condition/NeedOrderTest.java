package vn.xeploai.emulation.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.emulation.title.Need;

class NeedOrderTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private static Need need(String text) throws JsonProcessingException {
        return YAML.readValue("{" + text.replace(';', ',') + "}", Need.class);
    }

    @ParameterizedTest
    @CsvSource({
        "kind: TIER; subjectKinds: [MEMBER]; atLeast: EXCELLENT; years: 6, kind: TIER; subjectKinds: [MEMBER]; atLeast: EXCELLENT; years: 5, true",
        "kind: TIER; subjectKinds: [MEMBER]; atLeast: GOOD; years: 5, kind: TIER; subjectKinds: [MEMBER]; atLeast: EXCELLENT; years: 5, false",
        "kind: TIER; subjectKinds: [CELL]; atLeast: EXCELLENT; years: 5, kind: TIER; subjectKinds: [MEMBER]; atLeast: EXCELLENT; years: 5, false",
        "kind: TITLES; titles: [CSTDCS]; times: 3; everyYear: true, kind: TITLES; titles: [CSTDCS; LDTT]; times: 2; everyYear: false, true",
        "kind: TITLES; titles: [CSTDCS]; times: 3; everyYear: false, kind: TITLES; titles: [CSTDCS]; times: 3; everyYear: true, false",
        "kind: SHARE_WITH_TITLE; titles: [LDTT]; atLeastPercent: 80, kind: SHARE_WITH_TITLE; titles: [LDTT; CSTT]; atLeastPercent: 70, true",
        "kind: SHARE_WITH_TITLE; titles: [LDTT; CSTT]; atLeastPercent: 80, kind: SHARE_WITH_TITLE; titles: [LDTT]; atLeastPercent: 70, false",
        "kind: SHARE_OF_TIER; tier: GOOD; atLeastPercent: 100, kind: SHARE_OF_TIER; tier: COMPLETED; atLeastPercent: 100, true",
        "kind: COUNT_WITH_TITLE; titles: [CSTDCS]; atLeast: 1, kind: COUNT_WITH_TITLE; titles: [CSTDCS]; atLeast: 2, false",
        "kind: INITIATIVES; scope: PROVINCE; count: 1; years: 1, kind: INITIATIVES; scope: BASE; count: 1; years: 3, true",
        "kind: INITIATIVES; scope: PROVINCE; count: 1, kind: INITIATIVES; scope: PROVINCE; count: 1; years: 3, false",
        "kind: REGISTERED; until: 01-31, kind: REGISTERED; until: 02-28, true",
        "kind: REGISTERED, kind: REGISTERED; until: 02-28, false",
        "kind: TIER; subjectKinds: [OFFICIAL]; atLeast: EXCELLENT; years: 1,"
                + " kind: ANY; needs: [{kind: TIER; subjectKinds: [OFFICIAL]; atLeast: EXCELLENT; years: 1}; {kind: REGISTERED}], true",
        "kind: REGISTERED, kind: COUNT_WITH_TITLE; titles: [CSTDCS]; atLeast: 2, false"
    })
    void whoMeetsTheStricterMeetsTheOther(String one, String other, boolean stricter) throws JsonProcessingException {
        assertEquals(stricter, NeedOrder.isAtLeast(need(one), need(other)));
    }
}

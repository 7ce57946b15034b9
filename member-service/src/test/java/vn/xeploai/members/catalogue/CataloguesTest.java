package vn.xeploai.members.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CataloguesTest {
    private static final String TEXT =
            """
            categories:
              - {code: CADRE, label: {vi: Cán bộ, en: Cadre}}
              - {code: CIVIL_SERVANT, label: {vi: Công chức, en: Civil servant}}
              - {code: PUBLIC_EMPLOYEE, label: {vi: Viên chức, en: Public employee}}
              - {code: PART_TIME, label: {vi: Không chuyên trách, en: Part-time}}
            offices:
              - {code: AREA_HEAD, side: STATE, category: PART_TIME, label: {vi: Trưởng khu, en: Head}}
            qualificationKinds:
              - code: EDUCATION
                label: {vi: Chuyên môn, en: Education}
                levels:
                  - {code: COLLEGE, label: {vi: Cao đẳng, en: College}}
                  - {code: UNIVERSITY, label: {vi: Đại học, en: University}}
            courses:
              - {code: MASTER, duration: LONG, label: {vi: Cao học, en: Master}}
            """;

    @Test
    void levelsAreInAscendingOrder() throws IOException {
        var education =
                new Catalogues().current().qualificationKind("EDUCATION").orElseThrow();

        assertTrue(education.rank("UNIVERSITY").orElseThrow()
                > education.rank("COLLEGE").orElseThrow());
        assertEquals(Optional.empty(), education.rank("ADVANCED"));
        assertEquals(
                List.of("ELEMENTARY", "INTERMEDIATE", "COLLEGE", "UNIVERSITY", "MASTER", "DOCTOR"),
                education.levelCodes());
    }

    @Test
    void theHeadOfAnAreaIsPartTimeAndTheSecretaryOfACellIsWhatThePostSays() throws IOException {
        var catalogue = new Catalogues().current();

        assertEquals(
                PostCategory.PART_TIME,
                catalogue.office("AREA_HEAD").orElseThrow().category());
        assertEquals(null, catalogue.office("CELL_SECRETARY").orElseThrow().category());
        assertEquals(Optional.empty(), catalogue.office("TRUONG_KHU"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: CADRE | code: CADRES | 2: categories[0].code",
                "code: CADRE | code: PART_TIME | 5: categories[3] repeats PART_TIME",
                "- {code: CADRE, label: {vi: Cán bộ, en: Cadre}} | # none | 1: categories has no CADRE",
                "side: STATE, | '' | 7: offices[0].side is missing",
                "{vi: Trưởng khu, en: Head} | {vi: Trưởng khu} | 7: offices[0].label.en is missing",
                "code: UNIVERSITY | code: COLLEGE | 13: qualificationKinds[0].levels[1] repeats COLLEGE",
                "duration: LONG, | '' | 15: courses[0].duration is missing",
                "levels: | grades: | qualificationKinds[0].grades",
            })
    void aMistakeIsReportedWithItsLine(String right, String wrong, String fault) {
        Catalogues.parse(TEXT);

        var refused = assertThrows(Catalogues.CatalogueFault.class, () -> Catalogues.parse(TEXT.replace(right, wrong)));

        assertTrue(refused.getMessage().contains(fault), refused.getMessage());
    }
}
